import Bahasa
import Web

/// The fields of a form as the definition has them.
struct MedanIsian {
  let teks: TeksPerizinan
  let tulisan: [String: String]
  let galat: FieldErrors
  /// The kecamatan that may be chosen; none where only a calculator asks.
  var kecamatan: [String] = []
  /// Those that the register has filled in.
  var terisi: Set<String> = []

  func callAsFunction(_ satu: Isian) -> HTML {
    let isi = tulisan[satu.kode] ?? ""
    let field = Field(
      satu.kode, nama(satu), hint: hint(satu),
      need: satu.wajib && satu.bila == nil && satu.jenis != .yaTidak ? .required : .optional, errors: galat)
    switch satu.jenis {
    case .pilihan(let pilihan):
      let daftar = pilihan.map { Choice($0.kode, teks[$0.nama]) }
      return daftar.count <= 5
        ? radios(field, daftar, chosen: isi) : select(field, daftar, chosen: isi, prompt: teks.pilihSatu)
    case .yaTidak: return checkbox(field, checked: isi, value: "ya")
    case .angka, .rupiah: return textField(field, isi, width: .short)
    case .tanggal: return textField(field, isi, kind: .date, width: .short)
    case .nik: return textField(field, isi, kind: .digits, width: .half)
    case .telepon: return textField(field, isi, kind: .telephone, width: .half)
    case .surel: return textField(field, isi, kind: .email)
    case .paragraf: return textArea(field, isi, rows: 4)
    case .kecamatan where !kecamatan.isEmpty:
      return select(field, kecamatan.map { Choice($0, $0) }, chosen: isi, prompt: teks.pilihSatu)
    case .teks, .alamat, .kecamatan, .letak: return textField(field, isi)
    }
  }

  private func hint(_ satu: Isian) -> String? {
    let kalimat = [
      satu.bantuan.id.isEmpty ? nil : teks[satu.bantuan],
      terisi.contains(satu.kode) ? teks.dariRegister : nil,
    ]
    .compactMap(\.self)
    return kalimat.isEmpty ? nil : kalimat.joined(separator: " ")
  }

  private func nama(_ satu: Isian) -> String {
    guard case .angka(_, let satuan) = satu.jenis, !satuan.isEmpty else { return teks[satu.nama] }
    return "\(teks[satu.nama]) (\(teks.satuan(satuan)))"
  }
}
