import Glibc

// stet-bench [ARTICLE]: times stet's commands as whole processes, each with a peer beside it in the same run.
exit(Bench.main(Array(CommandLine.arguments.dropFirst())))
