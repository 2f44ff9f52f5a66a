import ArgumentParser
import CSV
import Foundation
import Testing

@testable import App

@Suite struct DuplikatTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "duplikat-\(UUID().uuidString)")

  private func tulis(_ nama: String, _ isi: String) throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let berkas = folder.appending(path: nama)
    try Data(isi.utf8).write(to: berkas)
    return berkas.path
  }

  private func jalankan(_ argumen: [String: String]) async throws -> [CSVRow] {
    let keluaran = folder.appending(path: "pasangan.csv")
    let perintah = try Duplikat.parse(
      (argumen.merging(["keluaran": keluaran.path]) { lama, _ in lama })
        .flatMap { ["--\($0.key)", $0.value] })
    try await perintah.run()
    return try CSVFile.rows([UInt8](Data(contentsOf: keluaran)))
  }

  private static let kepala = "kode;lengkap;jk;lahir;ibu;kec;desa\n"
  private static let baris = [
    "A1;Bambang Soekarno;L;1975-04-09;Sumiyati;Gemolong;Brangkal",
    "A2;Kartini Lestari;P;1980-01-02;Aminah;Sragen;Kroyo",
    "A3;Joko Prasetyo;L;1999-12-30;Fatimah;Masaran;Krikilan",
    "A4;Siti Rahayu;P;2001-07-17;Wagiyem;Tanon;Gading",
    "A5;Agus Nugroho;L;1964-02-28;Painem;Plupuh;Gedongan",
    "A6;Dewi Anggraini;P;2010-11-11;Yulianti;Kedawung;Jenggrik",
  ]
  private static let ganda = "A7;Bambang Sukarno;L;1975-09-04;Sumiyati;Gemolong;Brangkal"
  private static let peta = """
    id: kode
    nama: lengkap
    jenis_kelamin: jk
    tanggal_lahir: lahir
    nama_ibu: ibu
    wilayah: [kec, desa]
    """

  @Test func `pasangan ditulis dengan skor dan alasan`() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let masukan = try tulis("a.csv", Self.kepala + (Self.baris + [Self.ganda]).joined(separator: "\n"))
    let peta = try tulis("peta.yaml", Self.peta)
    let baris = try await jalankan(["masukan": masukan, "peta": peta, "ambang": "0,5"])
    #expect(baris.map { [$0["id_a"], $0["id_b"]] } == [["A1", "A7"]])
    #expect(Double(baris.first?["skor"] ?? "").map { (0.5...1).contains($0) } == true)
    #expect(baris.first?["alasan"]?.contains("tanggal dan bulan lahir tertukar") == true)
    #expect(baris.first?["alasan"]?.contains("Soekarno ~ Sukarno") == true)
  }

  @Test func `tabel dibandingkan dengan lawannya saja`() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let masukan = try tulis("a.csv", Self.kepala + (Self.baris + [Self.ganda]).joined(separator: "\n"))
    let lawan = try tulis("b.csv", Self.kepala + Self.ganda.replacing("A7", with: "B1") + "\n")
    let peta = try tulis("peta.yaml", Self.peta)
    let baris = try await jalankan(["masukan": masukan, "lawan": lawan, "peta": peta, "ambang": "0.5"])
    #expect(Set(baris.map { [$0["id_a"], $0["id_b"]] }) == [["A1", "B1"], ["A7", "B1"]])
  }

  @Test(arguments: [
    ("nama: lengkap", "id"), ("id: kode\nnamaa: x", "namaa"), ("id: kode\nnama: tiada", "tiada"),
    ("id: [kode, jk]", "satu kolom"), ("id: kode\nnama:", "sebutkan nama kolom"), ("id: [", "YAML"),
    ("", "id"), ("id: kode\nwilayah: {a: b}", "wilayah"),
  ])
  func `peta yang keliru ditolak dengan sebabnya`(_ isi: String, _ sebab: String) async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let masukan = try tulis("a.csv", Self.kepala + Self.baris.joined(separator: "\n"))
    let peta = try tulis("peta.yaml", isi)
    let galat = await #expect(throws: DuplikatError.self) {
      try await jalankan(["masukan": masukan, "peta": peta])
    }
    #expect("\(galat?.description ?? "")".contains(sebab), "\(galat?.description ?? "")")
  }

  @Test func `berkas, tabel dan ambang yang keliru disebut`() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let peta = try tulis("peta.yaml", Self.peta)
    let tiada = folder.appending(path: "tiada.csv").path
    await #expect(throws: DuplikatError.tidakTerbaca(tiada)) {
      try await jalankan(["masukan": tiada, "peta": peta])
    }
    await #expect(throws: DuplikatError.tidakTerbaca(tiada)) {
      try await jalankan(["masukan": peta, "peta": tiada])
    }
    let pincang = try tulis("c.csv", Self.kepala + "A1;x\n")
    await #expect(throws: DuplikatError.tabelKeliru(pincang, .wrongWidth(line: 2, found: 2, expected: 7))) {
      try await jalankan(["masukan": pincang, "peta": peta])
    }
    let tanpaID = try tulis("d.csv", Self.kepala + ";x;L;;;;\n")
    await #expect(throws: DuplikatError.idKosong(tanpaID, baris: 2)) {
      try await jalankan(["masukan": tanpaID, "peta": peta])
    }
    let berulang = try tulis("e.csv", Self.kepala + "A1;x;L;;;;\nA2;y;L;;;;\nA1;z;L;;;;\n")
    await #expect(throws: DuplikatError.idBerulang(berulang, "A1", baris: 2, lagi: 4)) {
      try await jalankan(["masukan": berulang, "peta": peta])
    }
    await #expect(throws: DuplikatError.ambangKeliru("2")) {
      try await jalankan(["masukan": pincang, "peta": peta, "ambang": "2"])
    }
  }
}
