import Glibc

// stet-bench [ARTICLE]: times stet's commands as whole processes, each with a peer beside it in the same run.
// stet-bench MODE: answers JSON lines, for scoring the reading.
exit(Bench.main(Array(CommandLine.arguments.dropFirst())))
