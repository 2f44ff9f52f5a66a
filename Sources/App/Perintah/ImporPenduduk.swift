import ArgumentParser
import Bahasa
import Database
import Foundation
import Kependudukan

struct PerintahImpor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor", abstract: "Memasukkan data dari berkas.",
    subcommands: [ImporSusunan.self, ImporPenduduk.self])
}

struct ImporPenduduk: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "penduduk",
    abstract: "Memasukkan penduduk dari CSV atau XLSX (susunan OpenSID, atau dengan peta kolom).",
    discussion: """
      Data yang sudah ada tidak diubah: perbedaannya ditulis ke NAMA.konflik.csv. Baris yang ditolak ditulis ke \
      NAMA.galat.csv dengan sebabnya; betulkan di sana, lalu masukkan berkas itu. Yang mungkin sudah tercatat, atau \
      tertulis dua kali, ditulis ke NAMA.ganda.csv, juga bila sudah masuk. Yang janggal pada susunan keluarga disebut \
      di NAMA.keluarga.csv. Impor yang terputus dilanjutkan dengan perintah yang sama. Hanya satu impor berjalan pada satu waktu, juga dengan yang di layar.
      """)

  @Argument(help: "Berkas .csv, .xlsx atau .xlsm.") var berkas: String
  @Flag(help: "Hanya memeriksa; tidak menulis apa pun ke register.") var uji = false
  @Flag(help: "Jangan cari pasangan yang mirip; sapuan malam tetap mencarinya.") var lewatiGanda = false
  @Option(help: "Kode desa bagi baris tanpa kode_desa, misalnya 33.14.01.2001.") var desa: String?
  @Option(help: "Berkas peta kolom: baris “kolom: judul”, atau JSON.") var peta: String?
  @Option(help: "Nama jenis lembar: peta yang diberikan disimpan dengan nama ini dan dipakai lagi nanti.")
  var jenis: String?
  @Option(help: "Nama lembar di dalam buku kerja.") var lembar: String?

  func run() async throws {
    let bilah = BilahKemajuan()
    let mulai = ContinuousClock.now
    try await denganKantaya { kantaya in
      defer { bilah.selesai() }
      var asal = BerkasImpor(
        URL(filePath: berkas), uji ? .uji : .tulis, peta: try await petaLembar(kantaya.db), lembar: lembar,
        desa: desa)
      asal.ganda = lewatiGanda ? .lewati : .cari
      asal.penjalan = "Operator: \(PenggunaKonsol.sebutan)"
      let siap = asal
      let kependudukan = kantaya.kependudukan
      let hasil = try await kependudukan.bergiliranImpor(
        nama: PenggunaKonsol.sebutan, berkas: siap.nama
      ) {
        try await kependudukan.impor(siap) { sudah, dari in
          bilah.lapor("Mengimpor", sudah / 1024, dari: dari / 1024)
        }
      }
      bilah.selesai()
      cetak(hasil, ContinuousClock.now - mulai)
    }
  }

  private func petaLembar(_ db: Database) async throws -> PetaLembar? {
    guard let peta else {
      guard let jenis else { return nil }
      return try await db.read { try $0.petaLembar(jenis) }
    }
    let isi = try PetaLembar.baca(String(contentsOf: URL(filePath: peta), encoding: .utf8))
    if let jenis { try await db.write { try $0.simpan(isi, jenis: jenis) } }
    return isi
  }

  private func cetak(_ hasil: HasilImpor, _ lama: Duration) {
    let h = hasil.hitungan
    if let dari = hasil.dilanjutkan {
      print(
        "Melanjutkan impor yang terputus sesudah baris ke-\(dari); hitungan dan berkas di bawah ini tentang semuanya."
      )
    }
    print("\(uji ? "Uji" : "Impor") \(h.baris) baris dalam \(lama.teks):")
    print("  \(h.masuk) \(uji ? "akan masuk" : "masuk"), \(h.sama) sudah ada dan sama")
    print("  \(h.konflik) sudah ada tetapi berbeda\(h.konflik > 0 ? ": \(hasil.konflik.path)" : "")")
    print("  \(h.galat) ditolak\(h.galat > 0 ? ": \(hasil.galat.path)" : "")")
    let mirip = "\(h.ganda) pasangan mirip satu orang\(h.ganda > 0 ? ": \(hasil.ganda.path)" : "")"
    print("  \(lewatiGanda ? "pasangan mirip satu orang tidak dicari" : mirip)")
    if !uji, h.ganda > 0 {
      print("    Diputus di /penduduk/ganda sesudah sapuan malam, atau sekarang dengan: kantaya ganda sapu")
    }
    if h.tanpaKepala + h.temuanKeluarga > 0 {
      print(
        "  \(h.tanpaKepala) keluarga tanpa kepala, \(h.temuanKeluarga) temuan pada susunan keluarga: \(hasil.keluarga.path)"
      )
    }
    let peringatan = h.peringatan.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    if !peringatan.isEmpty { print("Peringatan (tetap masuk):") }
    for (kalimat, kali) in peringatan.prefix(12) { print("  \(kali) × \(kalimat)") }
  }
}
