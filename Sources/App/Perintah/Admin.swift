import Akses
import ArgumentParser
import Bahasa
import Database
import Organisasi

struct PerintahAdmin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admin",
    abstract: "Administrator: yang pertama, dan jalan masuk bila tidak ada yang dapat masuk.",
    subcommands: [BuatAdmin.self, SandiAdmin.self])
}

struct BuatAdmin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buat", abstract: "Membuat akun administrator dengan kata sandi sementara.")

  @Argument(help: "Nama pengguna, misalnya NIP.") var pengguna: String
  @Option(help: "Nama orangnya, tanpa gelar.") var nama: String
  @Option(help: "NIP, bila ASN.") var nip = ""

  func run() async throws {
    var orang = IsianOrang(nama: nama.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    orang.nip = nip
    let isian = orang
    try await denganKantaya { kantaya in
      try await kantaya.akses.pasangAdmin(isian, namaPengguna: pengguna, konsol: PenggunaKonsol.sebutan)
        .cetak(di: kantaya)
    }
  }
}

struct SandiAdmin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandi", abstract: "Menerbitkan kata sandi sementara; semua perangkat akun itu dikeluarkan.")

  @Argument(help: "Nama pengguna.") var pengguna: String
  @Flag(help: "Lepaskan juga verifikasi dua langkah: telepon dan kode pemulihannya hilang.")
  var lepasDuaLangkah = false

  func run() async throws {
    try await denganKantaya { kantaya in
      try await kantaya.akses
        .terbitkanSandi(
          bagi: pengguna, duaLangkah: lepasDuaLangkah ? .lepas : .tetap, konsol: PenggunaKonsol.sebutan
        )
        .cetak(di: kantaya)
    }
  }
}

extension LembarAkun {
  fileprivate func cetak(di kantaya: Kantaya) {
    print(
      """
      \(nama) masuk di \(kantaya.konfigurasi.alamat)/masuk
        nama pengguna        \(namaPengguna)
        kata sandi sementara \(sandi)
      Berlaku sampai \(berlakuSampai.teksPendek()), dan diganti pada saat masuk pertama kali. Tidak ditampilkan lagi.
      """)
  }
}
