import ArgumentParser
import Bahasa
import Database
import Foundation
import Kependudukan

struct Cadangkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Menyimpan seluruh basis data ke satu berkas, sambil sistem tetap bekerja.")

  @Argument(help: "Berkas tujuan.") var berkas: String
  @Flag(help: "Menimpa berkas yang sudah ada.") var timpa = false

  func run() async throws {
    guard timpa || !FileManager.default.fileExists(atPath: berkas) else {
      throw GalatPerintah("\(berkas) sudah ada. Pilih nama lain, atau tambahkan --timpa.")
    }
    try pastikanFolder()
    let konfigurasi = try Konfigurasi()
    try konfigurasi.pastikanAda()
    let kantaya = try await Kantaya(konfigurasi)
    let bilah = BilahKemajuan()
    do {
      _ = try await kantaya.db.backup(to: berkas, derived: tabelTurunan, progress: bilah.snapshot)
    } catch SnapshotError.cannotOpen {
      // It names the draft, of which the operator knows nothing.
      throw GalatPerintah("\(berkas) tidak dapat ditulis. Periksa nama berkas dan hak tulis foldernya.")
    }
    bilah.selesai()
    await kantaya.db.close()
    print("Tersimpan dan terperiksa: \(berkas)")
    print("Simpan juga folder data (berkas, rahasia, ca): tanpa kuncinya cadangan tidak lengkap.")
  }

  /// - Throws: `GalatPerintah` naming the folder as it was given.
  func pastikanFolder() throws {
    let files = FileManager.default
    let disebut = NSString(string: berkas).deletingLastPathComponent
    let folder = disebut.isEmpty ? files.currentDirectoryPath : disebut
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw GalatPerintah("Folder \(folder) tidak ada. Buat dahulu, atau pilih folder lain.")
    }
    guard isFolder.boolValue else { throw GalatPerintah("\(folder) bukan folder. Pilih folder lain.") }
    guard files.isWritableFile(atPath: folder) else {
      throw GalatPerintah(
        "Folder \(folder) tidak dapat ditulis oleh pengguna ini. Periksa pemilik dan hak aksesnya, atau pilih folder lain."
      )
    }
  }
}

struct Pulihkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Mengisi basis data yang masih kosong dari berkas cadangan.")

  @Argument(help: "Berkas cadangan.") var berkas: String

  func run() async throws {
    let konfigurasi = try Konfigurasi()
    try konfigurasi.siapkanFolder()
    let db = try Database(konfigurasi.database)
    let bilah = BilahKemajuan()
    _ = try await db.restore(
      from: berkas, migrations: semuaMigrasi, derived: tabelTurunan, progress: bilah.snapshot)
    bilah.selesai()
    await db.close()
    print("Pulih, sama dengan cadangan.")
    print("Salin juga folder rahasia, ca, dan berkas ke \(konfigurasi.data.path) sebelum memakainya.")
  }
}

struct Pindah: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Memindahkan semua data ke basis data lain yang kosong, lalu membandingkan tiap tabel.")

  @Option(help: "Alamat tujuan: postgres://… atau berkas SQLite.") var ke: String

  func run() async throws {
    let konfigurasi = try Konfigurasi()
    guard let kunci = KunciLayanan(konfigurasi.data, .sendirian) else {
      throw GalatPerintah(
        "Kantaya sedang melayani dari \(konfigurasi.data.path): yang ditulis sesudah ini akan tertinggal. Hentikan layanannya dahulu."
      )
    }
    let kantaya = try await Kantaya(konfigurasi)
    // The target makes its own of today: an index of an earlier program would count as different.
    try await kantaya.kependudukan.siapkanCari()
    let tujuan = try Database(Konfigurasi.letak(ke, "--ke"))
    let bilah = BilahKemajuan()
    let tabel = try await kantaya.db.pindah(
      to: tujuan, migrations: semuaMigrasi, derived: tabelTurunan, by: konfigurasi.data.path,
      progress: bilah.snapshot)
    bilah.selesai()
    await kantaya.db.close()
    await tujuan.close()
    withExtendedLifetime(kunci) {}
    for satu in tabel.sorted(by: { $0.table < $1.table }) where satu.rows > 0 {
      print("  \(satu.table.padding(toLength: 32, withPad: " ", startingAt: 0)) \(satu.rows.ribuan)")
    }
    print("Pindah: jumlah baris dan sidik \(tabel.count) tabel sama.")
  }
}
