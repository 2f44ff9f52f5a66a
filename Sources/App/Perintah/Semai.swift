import ArgumentParser
import Bahasa
import Foundation
import Kependudukan
import Organisasi

struct Semai: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mengisi kabupaten contoh: susunan, orang, akun, sertifikat. Aman dijalankan lagi.")

  enum Isi: String, ExpressibleByArgument { case contoh }
  enum Ukuran: String, ExpressibleByArgument { case lengkap, kecil }

  @Argument(help: "Apa yang diisi: contoh.") var isi: Isi
  @Option(help: "lengkap (294 kantor) atau kecil (belasan kantor).") var ukuran = Ukuran.lengkap
  @Option(help: "Sekian penduduk buatan, bila registernya masih kosong.") var penduduk = 0

  func validate() throws {
    guard penduduk >= 0 else { throw ValidationError("--penduduk tidak boleh kurang dari 0.") }
  }

  func run() async throws {
    try await denganKantaya { kantaya in
      try await DemoContoh(kantaya).semai(ukuran == .kecil ? .kecil : .lengkap) { print($0) }
      if penduduk > 0, try await kantaya.kependudukan.isKosong {
        try await kantaya.kependudukan.tanam(penduduk, benih: 1, BilahKemajuan())
        print("\(penduduk.ribuan) penduduk buatan.")
      }
    }
    AkunContoh.cetak()
  }
}

struct AkunContoh: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "akun-contoh", abstract: "Menampilkan akun kabupaten contoh untuk dicoba.")

  func run() { Self.cetak() }

  static func cetak() {
    print("\nAkun untuk dicoba, semuanya dengan kata sandi “\(DemoContoh.sandi)”:\n")
    for (nama, siapa) in [
      ("konseptor.kesehatan", "menyusun surat di Dinas Kesehatan"),
      ("kasi.promosi.kesehatan", "paraf pertama"), ("kabid.kesehatan.masyarakat", "paraf kedua"),
      ("sekdis.kesehatan", "paraf ketiga"), ("kadis.kesehatan", "paraf dan tanda tangan dinas"),
      ("sekda", "paraf dan tanda tangan a.n. Bupati"), ("bupati", "tanda tangan, disposisi"),
      ("tu.setda", "tata usaha Sekretariat Daerah"), ("camat.gemolong", "kecamatan"),
      ("kades.brangkal", "desa: membaca dan mendisposisi"),
      ("sekdes.brangkal", "desa: menindaklanjuti, register penduduk"),
      ("kaur.umum.brangkal", "desa: agenda"), ("sekcam.gemolong", "kecamatan: register penduduk"),
      ("sekretaris.14", "Dukcapil: register seluruh kabupaten, data ganda, ekspor"),
      ("pimpinan.14", "Dukcapil: menandatangani akta"), ("depan.dukcapil", "loket KTP pusat: meja depan"),
      ("depan.gemolong", "loket KTP: meja depan"), ("verifikator.gemolong", "loket KTP: menyetujui"),
      ("pencetak.gemolong", "loket KTP: mencetak, memegang blangko"),
      ("penyerah.gemolong", "loket KTP: menyerahkan"),
      ("sekretaris.17", "pejabat pelindungan data"), ("admin", "administrator sistem"),
      ("inspektur", "pengawas"),
    ] {
      print("  \(nama.padding(toLength: 28, withPad: " ", startingAt: 0)) \(siapa)")
    }
    print("\nKata sandi tanda tangan elektronik mereka: “\(DemoContoh.sandiSertifikat)”\n")
  }
}
