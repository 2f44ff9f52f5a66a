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
      penduduk desa yang diambil.
      """)

  @Argument(help: "Berkas tujuan, berakhiran .csv atau .xlsx.") var berkas: String
  @Option(help: "Untuk apa data diambil; tercatat di jejak dan di setiap baris.") var alasan: String
  @Option(
    help: "Nama pengguna akun yang mengambil. Tanpa ini tercatat pengguna sistem operasi yang menjalankannya."
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
    let wilayah = desa.map { PermintaanEkspor.Wilayah.kode($0) } ?? .semua
    let konsol = "Pengguna \(NSUserName()) di baris perintah"
    guard let oleh else {
      return PermintaanEkspor(alasan: alasan, nama: konsol, wilayah: wilayah, nomor: samar ? .samar : .utuh)
    }
    guard let pelaku = try await kantaya.akses.pelaku(bernama: oleh) else {
      throw ValidationError("Akun \(oleh) tidak ada atau tidak aktif.")
    }
    return PermintaanEkspor(
      alasan: alasan, nama: pelaku.nama, jabatan: pelaku.utama?.sebutan ?? "", orang: pelaku.orang,
      alamat: konsol, wilayah: wilayah, nomor: samar ? .samar : .utuh)
  }
}
