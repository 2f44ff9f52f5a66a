import Foundation
import Testing

@testable import Perizinan

/// A definition that is right, broken in one place: each rule refuses it by name.
struct PemeriksaTests {
  private static let dasar = "01-imb-rumah-sederhana.yaml"

  @Test func `setiap definisi bawaan benar`() async throws {
    let hariKerja = try await KatalogUji.hariKerja()
    let berkas = try KatalogUji.berkas()
    for satu in berkas {
      let temuan = try KatalogUji.temuan(KatalogUji.isi(satu), hariKerja)
      #expect(temuan == [], "\(satu)")
    }
    #expect(!berkas.isEmpty)
  }

  @Test(arguments: [
    // what is changed, into what, and what is said
    ("kode: imb-rumah-sederhana", "kodee: imb-rumah-sederhana", "Kunci “kodee” tidak dikenal"),
    ("versi: 2", "versi: satu", "versi: Harus berupa bilangan bulat"),
    (
      "berlaku: {sejak: 2012-01-01}\ndigantikan", "berlaku: {sejak: 2012-02-30}\ndigantikan",
      "Harus berupa tanggal"
    ),
    ("jenis: kerja}", "jenis: libur}", "“libur” tidak dikenal; pilih kerja, kalender"),
    ("rumus: luas × it", "rumus: luas × × it", "Rumus tidak dapat dibaca pada huruf ke-8"),
    ("alur: {pola: K}", "alur: {pola: Z}", "Pola “Z” tidak ada"),
    ("kode: kuasa", "kode: ktp", "syarat: “ktp” tertulis dua kali"),
    (
      "kode: kuasa", "kode: kuasa\n    dari_layanan: imb-rumah-sederhana",
      "Syarat tidak dapat berasal dari layanan ini sendiri"
    ),
    ("jenis: nik,", "jenis: nik, bila: luas > 50,", "Bergantung pada “luas”, yang ditanyakan sesudahnya"),
    ("jenis: nik,", "jenis: nik, dari_layanan: krk,", "Nomor dari layanan lain ditulis sebagai teks"),
    ("janji: {hari: 5", "janji: {hari: 6", "jumlah hari tahap pada"),
    (
      "alur: {pola: K}", "alur: {pola: K, hari: {pembayaran: 1, survei: 0}}",
      "Jam kantor tidak berjalan pada “pembayaran”"
    ),
    (
      "alur: {pola: K}", "alur: {pola: K, tahap: [{kode: buntu, nama: x, tugas: periksa, peran: loket}]}",
      "Tahap “buntu” tidak pernah dicapai"
    ),
    (
      "alur: {pola: K}",
      "alur: {pola: K, transisi: [{dari: penyerahan, tindakan: serahkan, nama: x, ke: penyerahan, arah: lanjut}]}",
      "Dari tahap “penyerahan” tidak ada jalan ke akhir"
    ),
    (
      "alur: {pola: K}",
      "alur: {pola: K, transisi: [{dari: konsep, tindakan: ajukan, nama: x, ke: hilang, arah: lanjut}]}",
      "menyebut tahap “hilang” yang tidak ada"
    ),
    (
      "alur: {pola: K}",
      "alur: {pola: K, transisi: [{dari: konsep, tindakan: ajukan, nama: x, ke: paraf_1, arah: lanjut, bila: luas > 50}]}",
      "Dari tahap “konsep” tidak selalu ada tindakan untuk melanjutkan"
    ),
    (
      "alur: {pola: K}",
      "alur: {pola: K, tahap: [{kode: ditolak, nama: x, tugas: tolak}]}",
      "Tahap akhir “ditolak” tidak menyebut suratnya"
    ),
    (
      "alur: {pola: K}",
      "alur: {pola: K, tahap: [{kode: tanda_tangan, nama: x, tugas: tanda_tangan, peran: pemohon, hari: 1}]}",
      "Pemohon tidak boleh bertindak pada tahap “tanda_tangan”"
    ),
    (
      "alur: {pola: K}",
      "alur: {pola: K, transisi: [{dari: paraf_1, tindakan: paraf, nama: x, ke: tanda_tangan, arah: lanjut, peran: pemohon}]}",
      "Pemohon tidak boleh melakukan “paraf”"
    ),
    (
      "alur: {pola: K}",
      "alur: {pola: K, tahap: [{kode: perbaikan, nama: x, tugas: perbaiki, peran: pemohon, jam: jalan}]}",
      "Jam kantor berjalan pada “perbaikan”"
    ),
    (
      "alur: {pola: K}",
      "alur: {pola: K, cabang: {survei: [{kode: dpu, nama: x, instansi: dpu, hari: 3}]}}",
      "rekomendasi terlamanya 3 hari"
    ),
    (
      "alur: {pola: K}", "alur: {pola: K, pisah: [[periksa, hilang]]}", "alur.pisah: Tahap “hilang” tidak ada"
    ),
    ("{tahap: perbaikan, kepada", "{tahap: perbaikn, kepada", "pemberitahuan: Tahap “perbaikn” tidak ada"),
    (
      "penglihat: petugas, pribadi: ya, dari_register: nama", "penglihat: publik, pribadi: ya",
      "Data pribadi tidak boleh terlihat umum"
    ),
    (
      "penglihat: petugas, pribadi: ya, dari_register: nama",
      "penglihat: publik, pribadi: tidak, dari_register: nama", "tulis “pribadi: ya”"
    ),
    ("wajib_bila: dikuasakan", "wajib_bila: diwakilkan", "“diwakilkan” bukan isian"),
    ("rumus: luas × it", "rumus: panjang × it", "“panjang” bukan isian"),
    ("dasar: [perda-15-2011]", "dasar: [perda-1-1999]", "Dasar hukum “perda-1-1999” tidak ada"),
    ("hasil: 720000", "hasil: 720001", "“Rumah baru 72 m²” seharusnya Rp720.001, hasilnya Rp720.000"),
    ("biaya: 720000", "biaya: 1", "biaya seharusnya Rp1, hasilnya Rp720.000"),
    ("jatuh_tempo: 2026-03-31", "jatuh_tempo: 2026-03-25", "jatuh temponya 2026-03-31, bukan 2026-03-25"),
    (
      "penandatangan: camat\n    diterima: 2026-03-17", "penandatangan: bupati\n    diterima: 2026-03-17",
      "ditandatangani camat, bukan bupati"
    ),
    ("rusak-sedang: 0.45, ", "", "Tidak ada nilai untuk pilihan “rusak-sedang”"),
    (
      "sederhana: 0.50, permanen", "sederhana: 0.50, mewah: 2, permanen",
      "Pilihan “mewah” tidak ada pada isian"
    ),
    (
      "- {penandatangan: camat",
      "- {penandatangan: bupati, bila: luas > 90, dasar: x}\n  - {penandatangan: camat",
      "Tidak ada contoh yang ditandatangani bupati"
    ),
    (
      "jalur: [pendaftaran, periksa, survei, penetapan, pembayaran, konsep, paraf_1, tanda_tangan, penyerahan, selesai]\n    penandatangan: camat\n    diterima: 2026-03",
      "jalur: [pendaftaran, selesai]\n    penandatangan: camat\n    diterima: 2026-03",
      "jalurnya pendaftaran, periksa"
    ),
    (
      "  - berlaku: {sejak: 2012-01-01}\n    dasar",
      "  - berlaku: {sejak: 2011-01-01, sampai: 2011-06-30}\n    dasar: [perda-15-2011]\n    bebas: ya\n  - berlaku: {sejak: 2012-01-01}\n    dasar",
      "Antara 2011-06-30 dan 2012-01-01 tidak ada tarif"
    ),
    (
      "  - berlaku: {sejak: 2012-01-01}\n    dasar",
      "  - berlaku: {sejak: 2011-01-01, sampai: 2012-06-30}\n    dasar: [perda-15-2011]\n    bebas: ya\n  - berlaku: {sejak: 2012-01-01}\n    dasar",
      "Pada 2012-01-01 berlaku dua tarif"
    ),
    (
      "  - {kode: perda-15-2011", "  - {kode: perda-15-2011, nama: a, tentang: b}\n  - {kode: perda-15-2011",
      "dasar: “perda-15-2011” tertulis dua kali"
    ),
  ])
  func `definisi yang menyalahi satu aturan ditolak`(_ semula: String, _ menjadi: String, _ pesan: String)
    async throws
  {
    let baik = try KatalogUji.isi(Self.dasar)
    try #require(baik.contains(semula))
    let rusak = baik.replacing(semula, with: menjadi, maxReplacements: 1)
    let temuan = try await KatalogUji.temuan(rusak, KatalogUji.hariKerja())
    #expect(temuan.contains { $0.contains(pesan) }, "\(temuan)")
  }

  @Test(arguments: [
    (
      "{dari: 0, sampai: 100, nilai: 650}", "{dari: 0, sampai: 90, nilai: 650}", "Ada celah antara 90 dan 100"
    ),
    (
      "{dari: 0, sampai: 100, nilai: 650}", "{dari: 0, sampai: 110, nilai: 650}",
      "Pita tumpang tindih antara 100 dan 110"
    ),
    ("{dari: 100, sampai: 200, nilai: 600}", "{dari: 100, sampai: 200, nilai: 660}", "Nilai harus turun"),
    ("{dari: 200, nilai: 550}", "{dari: 200, sampai: 300, nilai: 550}", "Di atas 300 tidak ada nilai"),
    (
      "{dari: 100, sampai: 200, nilai: 600}", "{dari: 100, nilai: 600}",
      "tidak berujung, tetapi masih ada pita sesudahnya"
    ),
    (
      "{dari: 100, sampai: 200, nilai: 600}", "{dari: 100, sampai: 100, nilai: 600}",
      "Pita dari 100 berakhir pada 100"
    ),
  ])
  func `pita tarif bersambung dan searah`(_ semula: String, _ menjadi: String, _ pesan: String) async throws {
    let pita = """
            - kode: tk
              nama: Tarif per m²
              menurut: luas
              arah: turun
              pita:
                - {dari: 0, sampai: 100, nilai: 650}
                - {dari: 100, sampai: 200, nilai: 600}
                - {dari: 200, nilai: 550}
      """
    let baik = try KatalogUji.isi(Self.dasar)
    let awal = try #require(baik.range(of: "      - kode: tk\n"))
    let akhir = try #require(baik.range(of: "      - kode: it\n"))
    let tabel = baik.replacingCharacters(in: awal.lowerBound..<akhir.lowerBound, with: pita + "\n")
    let rusak = tabel.replacing(semula, with: menjadi, maxReplacements: 1)
    let hariKerja = try await KatalogUji.hariKerja()
    #expect(try !KatalogUji.temuan(tabel, hariKerja).contains { $0.contains("Pita") || $0.contains("celah") })
    let temuan = try KatalogUji.temuan(rusak, hariKerja)
    #expect(temuan.contains { $0.contains(pesan) }, "\(temuan)")
  }
}
