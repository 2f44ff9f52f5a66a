import Bahasa
import Database
import Foundation
import Organisasi

/// The disposition sheet exactly as filled in, so that it can be shown again.
struct DisposisiForm: Decodable, Sendable {
  var kepada: [String] = []
  var instruksi: [String] = []
  var catatan = ""
  var tenggat = ""
  /// Those who may get a due date of their own, and the dates in the same order, mostly empty.
  var penerimaKhusus: [String] = []
  var tenggatKhusus: [String] = []
  var kunci = ""

  enum CodingKeys: String, CodingKey {
    case kepada, instruksi, catatan, tenggat, kunci
    case penerimaKhusus = "penerima_khusus"
    case tenggatKhusus = "tenggat_khusus"
  }

  /// - Parameters:
  ///   - bawahan: those to whom it may go.
  ///   - pilihan: the codes of the instructions there are.
  ///   - aturan: what a due date may be, and means.
  /// - Returns: the sheet, each recipient once.
  /// - Throws: `FieldErrors` for what is missing or cannot be.
  func validated(
    bawahan: [Jabatan], instruksi pilihan: [String], tenggat aturan: AturanTenggat
  ) throws(FieldErrors) -> DisposisiIsian {
    var errors = FieldErrors()
    let penerima = kepada.compactMap { Jabatan.ID($0) }
    let tunggal = penerima.reduce(into: [Jabatan.ID]()) { if !$0.contains($1) { $0.append($1) } }
    errors.check("kepada", "Pilih sedikitnya satu penerima disposisi.", !penerima.isEmpty)
    errors.check(
      "kepada", DisposisiError.bukanBawahan.message,
      penerima.count == kepada.count && penerima.allSatisfy { id in bawahan.contains { $0.id == id } })
    errors.check(
      "instruksi", "Pilih instruksi atau tulis catatan, supaya penerima tahu apa yang diminta.",
      !instruksi.isEmpty || !catatan.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
    errors.check("instruksi", "Pilih instruksi dari daftar.", instruksi.allSatisfy(pilihan.contains))
    errors.check("catatan", "Catatan paling panjang 2.000 huruf.", catatan.count <= 2000)
    let umum = tanggal(tenggat)
    errors.check("tenggat", "Tulis tanggal seperti 2026-01-31.", tenggat.isEmpty || umum != nil)
    if let salah = umum.flatMap(aturan.salah) { errors.check("tenggat", salah, false) }
    let khusus = khusus(&errors, aturan)
    try errors.throwIfAny()
    return DisposisiIsian(
      perintah: tunggal.map { .init(kepada: $0, tenggat: (khusus[$0] ?? umum).map(aturan.saat)) },
      instruksi: instruksi, catatan: catatan.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// By recipient, for those who have a date of their own.
  private func khusus(_ errors: inout FieldErrors, _ aturan: AturanTenggat) -> [Jabatan.ID: Tanggal] {
    var hasil: [Jabatan.ID: Tanggal] = [:]
    for (penerima, isian) in zip(penerimaKhusus, tenggatKhusus) where !isian.isEmpty {
      guard let jabatan = Jabatan.ID(penerima) else { continue }
      let hari = tanggal(isian)
      errors.check("tenggat", "Tulis tanggal seperti 2026-01-31.", hari != nil)
      if let salah = hari.flatMap(aturan.salah) { errors.check("tenggat", salah, false) }
      hasil[jabatan] = hari
    }
    return hasil
  }

  private func tanggal(_ teks: String) -> Tanggal? { Tanggal(teks.trimmingCharacters(in: .whitespaces)) }
}

/// What recipient or giver writes; each kind has a field of its own, since their dialogs stand in one page.
struct LaporanForm: Decodable, Sendable {
  var laporan = ""
  var kemajuan = ""
  var alasan = ""
  var kurang = ""
  var jawaban = ""
  var kunci = ""

  subscript(_ bidang: Bidang) -> String {
    switch bidang {
    case .laporan: laporan
    case .kemajuan: kemajuan
    case .alasan: alasan
    case .kurang: kurang
    }
  }

  enum Bidang: String {
    case laporan, kemajuan, alasan, kurang

    /// The field of the file beside the text.
    var berkas: String { "berkas_\(rawValue)" }
  }
}
