import Foundation
import Glibc
import Testing

extension Server {
  /// `git daemon`, which lets everybody in.
  static func daemon(of site: Site) throws -> (server: Server, url: String) {
    let (server, port) = (Server(), try freePort())
    try server.start(
      try #require(path(of: "git-daemon")),
      [
        "--reuseaddr", "--listen=127.0.0.1", "--port=\(port)", "--base-path=\(site.folder)", "--export-all",
        "--enable=receive-pack", site.folder,
      ],
      in: site
    )
    try wait(for: port)
    return (server, "git://127.0.0.1:\(port)/server.git")
  }

  /// OpenSSH with a key of the test's own.
  static func secureShell(of site: Site) throws -> (server: Server, url: String) {
    let (server, port) = (Server(), try freePort())
    try site.shell(
      "ssh-keygen -q -t ed25519 -N '' -f host && ssh-keygen -q -t ed25519 -N '' -f key && cp key.pub allowed"
    )
    try site.shell("echo \"[127.0.0.1]:\(port) $(cut -d' ' -f1,2 host.pub)\" > known")
    let settings = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(site.folder)/host
      AuthorizedKeysFile \(site.folder)/allowed
      PidFile none
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      PermitRootLogin prohibit-password
      MaxStartups 100

      """
    try settings.write(toFile: "\(site.folder)/sshd.conf", atomically: true, encoding: .utf8)
    // The place where sshd locks its unprivileged half in; a machine on which it has never run lacks it.
    if geteuid() == 0 { _ = unsafe mkdir("/run/sshd", 0o755) }
    try server.start(try #require(path(of: "sshd")), ["-D", "-e", "-f", "\(site.folder)/sshd.conf"], in: site)
    try wait(for: port)
    let user = try site.shell("id -un").output.filter { !$0.isNewline }
    return (server, "ssh://\(user)@127.0.0.1:\(port)\(site.folder)/server.git")
  }

  /// What a desk's git needs to reach the test's sshd.
  static func secureShellEnvironment(_ folder: String) -> [String: String] {
    [
      "GIT_SSH_COMMAND":
        "ssh -F none -i \(folder)/key -o IdentitiesOnly=yes -o UserKnownHostsFile=\(folder)/known -o StrictHostKeyChecking=yes"
    ]
  }

  /// nginx with `git http-backend` behind fcgiwrap, and the user `ada` with the password `secret`.
  static func web(of site: Site) throws -> (server: Server, port: Int) {
    let (server, port) = (Server(), try freePort())
    let socket = "\(site.folder)/fcgi"
    try "ada:{PLAIN}secret\n".write(toFile: "\(site.folder)/users", atomically: true, encoding: .utf8)
    let user = geteuid() == 0 ? "user root;" : ""
    let settings = """
      \(user) pid \(site.folder)/nginx.pid; daemon off; worker_processes 2; error_log \(site.folder)/nginx-error.log;
      events { worker_connections 64; }
      http {
        access_log off; client_max_body_size 0;
        client_body_temp_path \(site.folder)/t1; proxy_temp_path \(site.folder)/t2; fastcgi_temp_path \(site.folder)/t3;
        uwsgi_temp_path \(site.folder)/t4; scgi_temp_path \(site.folder)/t5;
        server {
          listen 127.0.0.1:\(port);
          location / {
            auth_basic "desk"; auth_basic_user_file \(site.folder)/users;
            fastcgi_pass unix:\(socket);
            fastcgi_param SCRIPT_FILENAME \(try #require(path(of: "git-http-backend")));
            fastcgi_param GIT_PROJECT_ROOT \(site.folder); fastcgi_param GIT_HTTP_EXPORT_ALL 1;
            fastcgi_param PATH_INFO $uri; fastcgi_param REMOTE_USER $remote_user; fastcgi_param REMOTE_ADDR $remote_addr;
            fastcgi_param REQUEST_METHOD $request_method; fastcgi_param QUERY_STRING $query_string;
            fastcgi_param CONTENT_TYPE $content_type; fastcgi_param CONTENT_LENGTH $content_length;
          }
        }
      }

      """
    try settings.write(toFile: "\(site.folder)/nginx.conf", atomically: true, encoding: .utf8)
    try server.start(try #require(path(of: "fcgiwrap")), ["-f", "-c", "6", "-s", "unix:\(socket)"], in: site)
    for _ in 0..<400 where !FileManager.default.fileExists(atPath: socket) { usleep(25_000) }
    try server.start(
      try #require(path(of: "nginx")),
      ["-c", "\(site.folder)/nginx.conf", "-e", "\(site.folder)/nginx-error.log", "-p", site.folder],
      in: site
    )
    try wait(for: port)
    return (server, port)
  }
}
