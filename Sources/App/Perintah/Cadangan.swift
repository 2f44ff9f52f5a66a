import ArgumentParser
import Database
import Foundation

struct Cadangkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Menyimpan seluruh basis data ke satu berkas, sambil sistem tetap bekerja.")

  @Argument(help: "Berkas tujuan.") var berkas: String

  func run() async throws {
    let kantaya = try await Kantaya(Konfigurasi())
    let bilah = BilahKemajuan()
    _ = try await kantaya.db.backup(to: berkas, derived: tabelTurunan, progress: bilah.snapshot)
    bilah.selesai()
    await kantaya.db.close()
    print("Tersimpan dan terperiksa: \(berkas)")
    print("Simpan juga folder data (berkas, rahasia, ca): tanpa kuncinya cadangan tidak lengkap.")
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
    let kantaya = try await Kantaya(Konfigurasi())
    let tujuan = try Database(Database.Location(url: ke))
    let bilah = BilahKemajuan()
    _ = try await kantaya.db.pindah(
      to: tujuan, migrations: semuaMigrasi, derived: tabelTurunan, by: kantaya.konfigurasi.data.path,
      progress: bilah.snapshot)
    bilah.selesai()
    await kantaya.db.close()
    await tujuan.close()
    print("Pindah: jumlah baris dan sidik setiap tabel sama.")
  }
}
