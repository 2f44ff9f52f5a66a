import Foundation
import Peralatan
import Testing

/// A cupsd of the test's own on the loopback, with folders of its own. What it prints lands in files.
final class PeladenCups: Sendable {
  let tuan: String
  private let folder: FolderSementara
  private let proses: Process

  enum Galat: Error { case tidakMulai(catatan: String) }

  /// One that answers. In a busy suite another may take its port first, or the machine may be slow to start it.
  static func mulai() async throws -> PeladenCups {
    var catatan = ""
    for _ in 0..<5 {
      let cups = try PeladenCups()
      if try await cups.menjawab() { return cups }
      catatan = cups.catatan
    }
    throw Galat.tidakMulai(catatan: catatan)
  }

  /// Printers: `kartu` writes to a file; `rusak` writes to where no file can be.
  private init() throws {
    let folder = try FolderSementara()
    let port = try Self.portKosong()
    self.folder = folder
    tuan = "127.0.0.1:\(port)"
    for nama in ["spool", "cache", "run", "log", "ser", "tmp"] {
      try FileManager.default.createDirectory(at: folder.berkas(nama), withIntermediateDirectories: true)
    }
    _ = try folder.tulis([], "keluar.pdf")
    // cupsd hands a raw job to a backend as it is; "file:" has none, so that such a job would go nowhere.
    try FileManager.default.createDirectory(
      at: folder.berkas("bin/backend"), withIntermediateDirectories: true)
    let belakang = "#!/bin/sh\ncat ${6:+\"$6\"} >\"${DEVICE_URI#uji://}\"\n"
    _ = try folder.tulis(Array(belakang.utf8), "bin/backend/uji")
    // It starts every backend through a helper of its own, which it looks for beside them.
    try FileManager.default.createSymbolicLink(
      atPath: folder.berkas("bin/daemon").path, withDestinationPath: "/usr/lib/cups/daemon")
    _ = try folder.tulis(Array(Self.susunan(port).utf8), "cupsd.conf")
    _ = try folder.tulis(Array(Self.berkas(folder.url.path).utf8), "cups-files.conf")
    let pencetak = Self.pencetak(folder.berkas("keluar.pdf").path)
    _ = try folder.tulis(Array(pencetak.utf8), "ser/printers.conf")
    _ = try Perintah.jalankan("chmod", ["755", folder.berkas("bin/backend/uji").path], paket: "coreutils")
    if getuid() == 0 {
      _ = try Perintah.jalankan("chown", ["-R", "lp:lp", folder.url.path], paket: "coreutils")
      // ... and takes no backend that its own user could have written.
      _ = try Perintah.jalankan("chown", ["-Rh", "root:root", folder.berkas("bin").path], paket: "coreutils")
      _ = try Perintah.jalankan("chmod", ["755", folder.url.path], paket: "coreutils")
    }
    proses = Process()
    proses.executableURL = URL(filePath: "/usr/sbin/cupsd")
    proses.arguments = [
      "-f", "-c", folder.berkas("cupsd.conf").path, "-s", folder.berkas("cups-files.conf").path,
    ]
    try proses.run()
  }

  deinit {
    // It inherits the signals that the test's threads hold back, and would never hear a polite one.
    kill(proses.processIdentifier, SIGKILL)
    proses.waitUntilExit()
  }

  /// Whether it takes connections within half a minute; false at once when it has ended.
  private func menjawab() async throws -> Bool {
    let port = Int(tuan.split(separator: ":")[1]) ?? 0
    for _ in 0..<300 where proses.isRunning {
      if try Self.tersambung(port) { return true }
      try await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  private var catatan: String {
    (try? String(contentsOf: folder.berkas("log/error"), encoding: .utf8)) ?? "tidak ada catatan"
  }

  func uri(_ nama: String) -> String { "ipp://\(tuan)/printers/\(nama)" }

  var keluar: [UInt8] { get throws { Array(try Data(contentsOf: folder.berkas("keluar.pdf"))) } }

  private static func susunan(_ port: Int) -> String {
    """
    Listen 127.0.0.1:\(port)
    Browsing No
    WebInterface No
    DefaultAuthType None
    LogLevel info
    ErrorPolicy abort-job
    <Location />
    Order allow,deny
    Allow all
    </Location>
    <Policy default>
    JobPrivateAccess all
    JobPrivateValues none
    <Limit All>
    Order deny,allow
    Allow all
    </Limit>
    </Policy>

    """
  }

  private static func berkas(_ folder: String) -> String {
    """
    ServerRoot \(folder)/ser
    ServerBin \(folder)/bin
    DataDir /usr/share/cups
    RequestRoot \(folder)/spool
    CacheDir \(folder)/cache
    StateDir \(folder)/run
    TempDir \(folder)/tmp
    ErrorLog \(folder)/log/error
    AccessLog \(folder)/log/access
    PageLog \(folder)/log/page
    \(getuid() == 0 ? "User lp\nGroup lp" : "")

    """
  }

  private static func pencetak(_ keluar: String) -> String {
    """
    <Printer kartu>
    Info Pencetak kartu loket satu
    DeviceURI uji://\(keluar)
    State Idle
    Accepting Yes
    </Printer>
    <Printer rusak>
    Info Pencetak yang rusak
    DeviceURI uji:///tidak/ada/di/mana-mana.pdf
    State Idle
    Accepting Yes
    ErrorPolicy abort-job
    </Printer>

    """
  }

  /// A port that nobody has, below those that the system gives to outgoing connections: in a busy suite one of them
  /// might have it by the time that cupsd starts.
  private static func portKosong() throws -> Int {
    for _ in 0..<100 {
      let port = Int.random(in: 20_000..<32_000)
      if try bebas(port) { return port }
    }
    throw CocoaError(.fileReadUnknown)
  }

  private static func bebas(_ port: Int) throws -> Bool {
    try dengan(port) { bind($0, $1, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
  }

  private static func tersambung(_ port: Int) throws -> Bool {
    try dengan(port) { connect($0, $1, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
  }

  /// A socket of its own, and the port's address on the loopback.
  private static func dengan(_ port: Int, _ coba: (Int32, UnsafePointer<sockaddr>) -> Bool) throws -> Bool {
    let soket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(soket >= 0)
    defer { close(soket) }
    var alamat = sockaddr_in()
    alamat.sin_family = sa_family_t(AF_INET)
    alamat.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    alamat.sin_port = UInt16(port).bigEndian
    return withUnsafePointer(to: &alamat) { tunjuk in
      tunjuk.withMemoryRebound(to: sockaddr.self, capacity: 1) { coba(soket, $0) }
    }
  }
}
