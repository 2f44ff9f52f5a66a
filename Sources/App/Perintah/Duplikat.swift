import ArgumentParser
import CSV
import Foundation
import Kependudukan
import Pencocokan

/// `kantaya duplikat`: who stands twice in a table, or in one table and another.
struct Duplikat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mencari orang yang tercatat ganda di sebuah tabel, atau di dua tabel.",
    discussion: """
      Peta menyebut kolom mana berisi apa; semua baris selain id boleh tidak ada:

        id: nik
        nama: nama_lengkap                (atau nama_depan: dan nama_belakang:)
        jenis_kelamin: jk
        tanggal_lahir: tgl_lahir          (2001-12-31, 20011231, atau 31-12-2001)
        tempat_lahir: tmp_lahir
        nama_ibu: ibu
        nama_ayah: ayah
        nomor_kk: no_kk
        wilayah: [kecamatan, desa]
        alamat: [jalan, nomor, kodepos]

      Keluaran: id_a, id_b, skor (peluang bahwa keduanya satu orang, 0 sampai 1), alasan; yang terkuat lebih dahulu.
      """)

  @Option(help: "Tabel CSV orang.") var masukan: String
  @Option(help: "Tabel CSV lain; hanya pasangan antara kedua tabel yang dicari.") var lawan: String?
  @Option(help: "Peta kolom, berkas YAML.") var peta: String
  @Option(help: "Berkas CSV yang ditulis.") var keluaran: String
  @Option(help: "Skor paling sedikit, 0 sampai 1; tanpa ini KANTAYA_AMBANG_GANDA.") var ambang: String?

  func run() async throws {
    let ambang = try bacaAmbang()
    guard let isiPeta = FileManager.default.contents(atPath: peta) else {
      throw DuplikatError.tidakTerbaca(peta)
    }
    let kolom = try PetaKolom(yaml: String(decoding: isiPeta, as: UTF8.self), nama: peta)
    let bilah = BilahKemajuan()
    defer { bilah.selesai() }
    var tabel = TabelOrang(.bawaan)
    try await tabel.baca(masukan, kolom) { bilah.lapor("Membaca", $0, dari: $1) }
    var sisi: Int?
    if let lawan {
      sisi = tabel.id.count
      try await tabel.baca(lawan, kolom) { bilah.lapor("Membaca", $0, dari: $1) }
    }
    let sapuan = Sapuan(tabel.himpunan, sisi: sisi)
    let pasangan = await sapuan.pasangan(ambang: ambang) { bilah.lapor("Membandingkan", $0, dari: $1) }
    try tulis(pasangan, sapuan, tabel.id)
    bilah.selesai()
    print(
      "\(tabel.id.count) orang dibandingkan, \(pasangan.count) pasangan dengan skor paling sedikit \(ambang)."
    )
  }

  private func bacaAmbang() throws -> Double {
    if let ambang {
      guard let nilai = PembacaSetelan.peluang(ambang) else { throw DuplikatError.ambangKeliru(ambang) }
      return nilai
    }
    return try Konfigurasi().ambangGanda
  }

  private func tulis(_ pasangan: [Pencocokan.Pasangan], _ sapuan: Sapuan, _ id: [String]) throws {
    let penulis = CSVWriter(for: .exchange)
    var isi = penulis.header(["id_a", "id_b", "skor", "alasan"])
    for satu in pasangan {
      isi += penulis.record([
        id[satu.a], id[satu.b], String(format: "%.6f", satu.peluang), sapuan.alasan(satu).teks,
      ])
    }
    do { try Data(isi).write(to: URL(filePath: keluaran), options: .atomic) } catch {
      throw DuplikatError.tidakTertulis(keluaran)
    }
  }
}
