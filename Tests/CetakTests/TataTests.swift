import Foundation
import Peralatan
import Testing

@testable import Cetak

/// Where things stand on the pages.
struct TataTests {
  let folder: FolderSementara

  init() throws { folder = try FolderSementara() }

  private func halaman(_ dokumen: Dokumen) throws -> [String] {
    try PemeriksaPDF.halaman(try folder.tulis(try dokumen.pdf(), "\(UUID().uuidString).pdf"))
  }

  private func baris(_ halaman: String) -> [String] {
    halaman.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private func naskah(_ blok: [Blok], kertas: Kertas = .a4) -> Dokumen {
    Dokumen(
      kertas: kertas, metadata: Contoh.metadata("Uji"), blok: blok, kaki: KakiHalaman(nomorHalaman: .selalu))
  }

  /// Words that tell which paragraph they belong to.
  private func paragraf(_ nomor: Int, kata: Int) -> String {
    (0..<kata).map { _ in "alinea\(nomor)x" }.joined(separator: " ")
  }

  @Test func `surat dinas tersusun seperti contohnya`() throws {
    let semua = try halaman(Contoh.suratDinas().dokumen())
    #expect(semua.count == 1)
    let teks = baris(semua[0]).map { $0.split(separator: " ").joined(separator: " ") }
    #expect(Array(teks.prefix(15)) == Contoh.awalSuratDinas)
    let tandaTangan = try #require(teks.firstIndex { $0.contains("a.n. BUPATI SRAGEN") })
    #expect(Array(teks[tandaTangan...]) == Contoh.akhirSuratDinas)
  }

  @Test func `titik dua sejajar dan nilai yang panjang menggantung`() throws {
    let teks = try halaman(Contoh.suratDinas().dokumen())[0].split(separator: "\n").map(String.init)
    func kolom(_ cari: String, _ tanda: String) throws -> Int {
      let baris = try #require(teks.first { $0.trimmingCharacters(in: .whitespaces).hasPrefix(cari) })
      let titik = try #require(baris.range(of: tanda))
      return baris.distance(from: baris.startIndex, to: titik.lowerBound)
    }
    let label = ["Nomor", "Sifat", "Lampiran", "Hal "]
    #expect(Set(try label.map { try kolom($0, ":") }).count == 1)
    #expect(try kolom("Hal ", "Penyampaian") == kolom("Nomor", "000.8"))
  }

  @Test func `tanda tangan tidak pernah terpisah dari dua baris terakhir isi`() throws {
    var acak = SystemRandomNumberGenerator()
    for putaran in 0..<200 {
      let jumlah = Int.random(in: 1...9, using: &acak)
      let panjang = (0..<jumlah).map { _ in Int.random(in: 1...110, using: &acak) }
      let isi = IsiNaskah(panjang.enumerated().map { Contoh.paragraf(paragraf($0, kata: $1)) })
      let kertas = putaran.isMultiple(of: 2) ? Kertas.a4 : .f4
      let semua = try halaman(Contoh.suratDinas(gaya: GayaNaskah(kertas: kertas), isi: isi).dokumen())
      let pesan = Comment(rawValue: "\(panjang)")
      let akhir = try #require(semua.first { $0.contains("a.n. BUPATI SRAGEN") })
      #expect(akhir.contains("NIP 19690412 199003 1 004"), pesan)
      let sebelum = baris(akhir).prefix { !$0.contains("a.n. BUPATI SRAGEN") }
        .filter { $0.contains("alinea") }
      let isiBaris = semua.flatMap(baris).filter { $0.contains("alinea") }.count
      #expect(sebelum.count >= min(2, isiBaris), pesan)
      for nomor in 0..<jumlah { try periksaJanda(nomor, semua, pesan) }
      let kata = semua.joined().components(separatedBy: "alinea").count - 1
      #expect(kata == panjang.reduce(0, +), pesan)
    }
  }

  /// Neither the first nor the last line of a paragraph stands alone on a page.
  private func periksaJanda(_ nomor: Int, _ semua: [String], _ pesan: Comment) throws {
    let perHalaman = semua.map { baris($0).filter { $0.contains("alinea\(nomor)x") }.count }.filter { $0 > 0 }
    if perHalaman.count > 1 { #expect(perHalaman.allSatisfy { $0 >= 2 }, pesan) }
  }

  @Test(arguments: [Kertas.a4, .f4])
  func `tabel lima ratus baris mengulang kepalanya dan tidak kehilangan baris`(kertas: Kertas) throws {
    let isi = IsiNaskah([Contoh.tabel(baris: 500)])
    let semua = try halaman(naskah(TataIsi().blok(isi), kertas: kertas))
    #expect(semua.count > 10)
    #expect(semua.allSatisfy { $0.contains("Jabatan dalam kedinasan") })
    let nomor = semua.flatMap(baris)
      .compactMap { baris -> Int? in
        guard baris.contains("Nama Pegawai"), let titik = baris.firstIndex(of: ".") else { return nil }
        return Int(baris[..<titik])
      }
    #expect(nomor == Array(1...500))
    for (indeks, satu) in semua.enumerated() {
      #expect(satu.contains("Halaman \(indeks + 1) dari \(semua.count)"))
    }
    let info = try Perintah.jalankan(
      "pdfinfo", [try folder.tulis(try naskah([.teks("x")], kertas: kertas).pdf(), "ukuran.pdf")],
      paket: "poppler-utils")
    let ukuran = kertas == .a4 ? "595.276 x 841.89" : "609.449 x 935.433"
    #expect(info.teks.contains(ukuran), "\(info.teks)")
  }

  @Test func `baris tabel yang lebih tinggi dari halaman dibagi tanpa kehilangan kata`() throws {
    let sel = (0..<2).map { nomor in Tabel.Sel([.teks(paragraf(nomor, kata: 900))]) }
    let tabel = Tabel(
      lajur: [.bagian(1), .bagian(2)], kepala: [Tabel.Baris([Tabel.Sel([.teks("KEPALA TABEL")], gabung: 2)])],
      baris: [Tabel.Baris([Tabel.Sel([.teks("pendek")])]), Tabel.Baris(sel)])
    let semua = try halaman(naskah([.tabel(tabel), .teks("SESUDAH")]))
    #expect(semua.count > 2)
    let kata = semua.joined().components(separatedBy: "alinea").count - 1
    #expect(kata == 1800)
    #expect(semua.last?.contains("SESUDAH") == true)
    #expect(semua.allSatisfy { $0.contains("KEPALA TABEL") })
  }

  @Test func `kelompok yang lebih tinggi dari halaman tetap tercetak seluruhnya`() throws {
    let semua = try halaman(naskah([.teks("AWAL"), .kelompok(Kelompok([.teks(paragraf(1, kata: 2000))]))]))
    #expect(semua.joined().components(separatedBy: "alinea").count - 1 == 2000)
  }

  @Test func `judul tidak tertinggal sendirian di bawah halaman`() throws {
    for kata in stride(from: 300, through: 460, by: 4) {
      let isi = IsiNaskah([
        Contoh.paragraf(paragraf(1, kata: kata)), .judul([TeksIsi("JUDUL BAGIAN")]),
        Contoh.paragraf(paragraf(2, kata: 60)),
      ])
      let semua = try halaman(naskah(TataIsi().blok(isi)))
      let dengan = try #require(semua.first { $0.contains("JUDUL BAGIAN") })
      #expect(dengan.contains("alinea2x"), "\(kata) kata")
    }
  }

  @Test func `daftar bersarang dalam sekali pun dapat dicetak`() throws {
    var blok = Contoh.paragraf("paling dalam")
    for _ in 0..<60 { blok = .daftar(DaftarIsi(.angka, [[blok]])) }
    let semua = try halaman(naskah(TataIsi().blok(IsiNaskah([blok]))))
    #expect(semua.joined().contains("dalam"))
  }

  @Test func `teks kosong, teks aneh, dan dokumen kosong tidak menggagalkan`() throws {
    let aneh = "\u{0}\u{1}\u{7F}\u{FFFE}A\u{202E}B\u{200B} 👍 \n\n\t\u{2028}Z"
    let semua = try halaman(
      naskah([.teks(""), .teks(aneh), .tabel(Tabel(lajur: [], baris: [])), .daftar(Daftar(.romawi, []))]))
    #expect(semua.joined().contains("Z"))
    #expect(try halaman(naskah([])).count == 1)
  }

  @Test func `kertas yang terlalu kecil dan QR yang terlalu panjang ditolak dengan alasannya`() {
    #expect(throws: CetakError.kertasTerlaluKecil) {
      try naskah([], kertas: Kertas(lebar: 40, tinggi: 30)).pdf()
    }
    let panjang = KodeQR(String(repeating: "x", count: 4000))
    #expect(throws: CetakError.qrTerlaluPanjang) { try naskah([.qr(panjang)]).pdf() }
  }
}
