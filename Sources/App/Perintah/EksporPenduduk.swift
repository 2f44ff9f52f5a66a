import Akses
import ArgumentParser
import Bahasa
import Database
import Foundation
import Kependudukan
import Organisasi

struct PerintahEkspor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ekspor", abstract: "Mengambil data ke berkas.",
    subcommands: [EksporSusunan.self, PerintahEksporPenduduk.self])
}

struct PerintahEksporPenduduk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "penduduk",
    abstract:
      "Menulis penduduk ke CSV atau XLSX dalam susunan OpenSID, bertanda siapa yang mengambil dan untuk apa.",
    discussion: """
      Bentuknya menurut akhir nama berkas: .csv atau .xlsx. Pengambilan tercatat di jejak dan dapat dibaca setiap \
      penduduk desa yang diambil. Dengan --oleh, pemilik akunnya dikabari.
      """)

  @Argument(help: "Berkas tujuan, berakhiran .csv atau .xlsx.") var berkas: String
  @Option(help: "Untuk apa data diambil; tercatat di jejak dan di setiap baris.") var alasan: String
  @Option(
    help:
      "Nama pengguna akun yang memintanya; haknya berlaku seperti di layar. Pengguna sistem operasi yang menjalankannya selalu ikut tercatat."
  )
  var oleh: String?
  @Option(help: "Satu desa saja, misalnya 33.14.01.2001.") var desa: String?
  @Flag(help: "NIK, nomor KK, dan nama ibu disamarkan.") var samar = false

  func run() async throws {
    let bilah = BilahKemajuan()
    _ = try BentukEkspor(URL(filePath: berkas))
    try await denganKantaya { kantaya in
      defer { bilah.selesai() }
      let (jumlah, tanda) = try await kantaya.kependudukan.ekspor(
        try await permintaan(kantaya), ke: URL(filePath: berkas)
      ) { bilah.lapor("Mengekspor", $0, dari: $1) }
      bilah.selesai()
      print("\(jumlah.ribuan) penduduk di \(berkas).\n\(tanda)")
    }
  }

  private func permintaan(_ kantaya: Kantaya) async throws -> PermintaanEkspor {
    let konsol = PenggunaKonsol.sebutan
    let nomor: PermintaanEkspor.Nomor = samar ? .samar : .utuh
    guard let oleh else {
      return PermintaanEkspor(
        alasan: alasan, nama: "Operator: \(konsol)",
        wilayah: desa.map { .kode($0) } ?? .semua, nomor: nomor)
    }
    guard let pelaku = try await kantaya.akses.pelaku(bernama: oleh) else {
      throw ValidationError("Akun \(oleh) tidak ada atau tidak aktif.")
    }
    return try await kantaya.kependudukan.permintaan(
      atasNama: pelaku, konsol: konsol, alasan: alasan, desa: desa, nomor: nomor)
  }
}
