import Foundation
import TestKit

/// A real mail server (Exim) of this test: own settings, own spool, a port of its own on 127.0.0.1. It takes mail for
/// `kantor.test`, says "later" for `penuh@`, "never" for `tiada@`, and wants TLS and a login on `aman: true`.
package final class PeladenUji {
  struct TidakJalan: Error {}

  package static let ada = geteuid() == 0
  package static let akun = (nama: "petugas", sandi: "Rahasia-7 é")

  package let port: Int
  package let folder: String
  private var proses: Process?

  package init() throws {
    folder = try TestFolder.shared.path("surel-\(UUID().uuidString)")
    port = try Self.portKosong()
    for nama in ["", "/spool", "/log", "/kotak"] {
      try FileManager.default.createDirectory(
        atPath: folder + nama, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o777])
      // The mail server gives up root for this user, who needs to reach the folder.
      chmod(folder + nama, 0o777)
    }
    chmod((folder as NSString).deletingLastPathComponent, 0o755)
  }

  deinit { proses?.terminate() }

  package func mulai(aman: Bool = false) async throws {
    if aman { try await buatSertifikat() }
    let jalur = folder + "/exim.conf"
    try pengaturan(aman).write(toFile: jalur, atomically: true, encoding: .utf8)
    let proses = Process()
    // A child of ours inherits the blocked signals of the thread that starts it, and would not hear to end; and it
    // must end by itself when this process is killed.
    let bebas = """
      import os, signal, sys
      signal.pthread_sigmask(signal.SIG_SETMASK, [])
      os.execvp('timeout', ['timeout', '-k', '2', '300', '/usr/sbin/exim4', '-C', sys.argv[1], '-bdf'])
      """
    proses.executableURL = URL(filePath: "/usr/bin/env")
    proses.arguments = ["python3", "-c", bebas, jalur]
    proses.standardError = FileHandle.nullDevice
    proses.standardOutput = FileHandle.nullDevice
    try proses.run()
    self.proses = proses
    let tenggat = ContinuousClock.now + .seconds(20)
    while !Self.menjawab(port) {
      guard ContinuousClock.now < tenggat, proses.isRunning else { throw TidakJalan() }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  package func berhenti() async throws {
    proses?.terminate()
    while proses?.isRunning == true { try await Task.sleep(for: .milliseconds(5)) }
    proses = nil
  }

  /// The delivered mails, once there are `jumlah`, as files.
  package func kotak(_ jumlah: Int) async throws -> [String] {
    let tenggat = ContinuousClock.now + .seconds(20)
    while true {
      let folder = folder + "/kotak/new"
      let nama =
        FileManager.default.fileExists(atPath: folder)
        ? try FileManager.default.contentsOfDirectory(atPath: folder) : []
      if nama.count >= jumlah || ContinuousClock.now > tenggat {
        return nama.sorted().map { "\(folder)/\($0)" }
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func buatSertifikat() async throws {
    let proses = try Process.run(
      URL(filePath: "/usr/bin/openssl"),
      arguments: [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
        "subjectAltName=DNS:localhost", "-keyout", folder + "/key.pem", "-out", folder + "/cert.pem",
      ])
    while proses.isRunning { try await Task.sleep(for: .milliseconds(5)) }
    chmod(folder + "/key.pem", 0o644)
  }

  private func pengaturan(_ aman: Bool) -> String {
    """
    exim_user = nobody
    exim_group = nogroup
    spool_directory = \(folder)/spool
    log_file_path = \(folder)/log/%slog
    pid_file_path = \(folder)/exim.pid
    daemon_smtp_ports = \(port)
    local_interfaces = 127.0.0.1
    primary_hostname = surel.uji
    host_lookup =
    rfc1413_hosts =
    keep_environment =
    \(aman ? "tls_advertise_hosts = *" : "tls_advertise_hosts =")
    \(aman ? "tls_certificate = \(folder)/cert.pem" : "")
    \(aman ? "tls_privatekey = \(folder)/key.pem" : "")
    acl_smtp_rcpt = rcpt
    acl_smtp_data = data
    begin acl
    rcpt:
      \(aman ? "deny !encrypted = *\n    message = 5.7.0 STARTTLS dulu" : "")
      \(aman ? "deny !authenticated = *\n    message = 5.7.0 masuk dulu" : "")
      defer local_parts = penuh
        message = 4.2.2 kotak penuh
      deny local_parts = tiada
        message = 5.1.1 tidak ada orang itu
      accept domains = kantor.test
      deny message = 5.7.1 bukan urusan kami
    data:
      accept
    begin routers
    semua:
      driver = accept
      transport = kotak
    begin transports
    kotak:
      driver = appendfile
      directory = \(folder)/kotak
      maildir_format
      envelope_to_add
      return_path_add
      user = nobody
      group = nogroup
    begin authenticators
    plain:
      driver = plaintext
      public_name = PLAIN
      server_prompts = :
      server_condition = ${if and{{eq{$auth2}{\(Self.akun.nama)}}{eq{$auth3}{\(Self.akun.sandi)}}}}
      server_set_id = $auth2

    """
  }

  private static func alamat(_ port: Int) -> sockaddr_in {
    var alamat = sockaddr_in()
    alamat.sin_family = sa_family_t(AF_INET)
    alamat.sin_port = in_port_t(port).bigEndian
    alamat.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    return alamat
  }

  private static func dengan<T>(_ alamat: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>) -> T)
    -> T
  {
    withUnsafeMutablePointer(to: &alamat) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1, body) }
  }

  private static func portKosong() throws -> Int {
    let soket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(soket) }
    var alamat = alamat(0)
    var panjang = socklen_t(MemoryLayout<sockaddr_in>.size)
    guard dengan(&alamat, { bind(soket, $0, panjang) }) == 0,
      dengan(&alamat, { getsockname(soket, $0, &panjang) }) == 0
    else { throw TidakJalan() }
    return Int(in_port_t(bigEndian: alamat.sin_port))
  }

  private static func menjawab(_ port: Int) -> Bool {
    let soket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(soket) }
    var alamat = alamat(port)
    return dengan(&alamat) { connect(soket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) } == 0
  }
}
