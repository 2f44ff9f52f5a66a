import Bahasa
import Database
import Foundation
import Organisasi
import Web

extension Disposisi.Status: Codable, SchemaDescribed {
  package static var sample: Self { .baru }
}

extension DaftarDisposisi: Codable, SchemaDescribed {
  package static var sample: Self { .masuk }
}

struct SaringanDisposisi: APIRecord {
  let tampil: DaftarDisposisi?
  let sebelum: KeyText<Disposisi>?
  let batas: Int?

  static let rules = [
    "tampil": MemberRule(
      "masuk: untuk dikerjakan; dilaporkan: laporan yang menunggu diterima; keluar: yang diberikan."),
    "sebelum": MemberRule("`berikut` dari halaman sebelumnya."),
    "batas": MemberRule("Banyaknya baris, biasanya 25.", range: 1...100),
  ]

  var potongan: Potongan { Potongan(sebelum: sebelum?.key.rawValue, batas: batas ?? 25) }
}

/// One row of the list of dispositions.
struct BarisDisposisiJSON: APIRecord {
  let id: KeyText<Disposisi>
  let status: Disposisi.Status
  let dari: String
  let kepada: String
  let instruksi: [String]
  let hal: String
  let tenggat: Date?
  let dibuat: Date
  static let rules: [String: MemberRule] = [:]

  init(_ baris: BarisDisposisi) {
    id = KeyText(baris.id)
    status = baris.status
    dari = baris.dari
    kepada = baris.kepada
    instruksi = baris.instruksi
    hal = baris.hal
    tenggat = baris.tenggat
    dibuat = baris.dibuat
  }
}

/// One disposition.
struct DisposisiJSON: APIRecord {
  let id: KeyText<Disposisi>
  let surat: KeyText<Kiriman>
  let induk: KeyText<Disposisi>?
  let dari: String
  let jabatanPenerima: KeyText<Jabatan>
  let kepada: String
  let instruksi: [String]
  let catatan: String
  let tenggat: Date?
  let status: Disposisi.Status
  let alasan: String?
  let laporan: String?
  let jawaban: KeyText<NaskahDinas>?
  let dibuat: Date
  let dibaca: Date?
  let selesai: Date?

  static let rules = [
    "surat": MemberRule("Surat masuk yang didisposisikan."),
    "induk": MemberRule("Disposisi yang diteruskan."),
    "jawaban": MemberRule("Naskah yang menjawab."),
  ]

  init(_ disposisi: Disposisi) {
    id = KeyText(disposisi.id)
    surat = KeyText(disposisi.kiriman)
    induk = disposisi.induk.map { KeyText($0) }
    dari = disposisi.sebutanDari
    jabatanPenerima = KeyText(disposisi.kepada)
    kepada = disposisi.sebutanKepada
    instruksi = disposisi.instruksi
    catatan = disposisi.catatan
    tenggat = disposisi.tenggat
    status = disposisi.status
    alasan = disposisi.alasan.isEmpty ? nil : disposisi.alasan
    laporan = disposisi.laporan.isEmpty ? nil : disposisi.laporan
    jawaban = disposisi.jawaban.map { KeyText($0) }
    dibuat = disposisi.dibuat
    dibaca = disposisi.dibaca
    selesai = disposisi.selesai
  }
}

/// To whom this person may dispose this letter, and with which instructions.
struct LembarDisposisiJSON: APIRecord {
  struct Penerima: APIRecord {
    let jabatan: KeyText<Jabatan>
    let nama: String
    let pejabat: String?
    static let rules = [
      "nama": MemberRule("Nama jabatan."), "pejabat": MemberRule("Yang memegangnya hari ini."),
    ]
  }

  struct Instruksi: APIRecord {
    let kode: String
    let nama: String
    static let rules: [String: MemberRule] = [:]
  }

  let kepada: [Penerima]
  let instruksi: [Instruksi]
  static let rules: [String: MemberRule] = [:]

  init(_ lembar: LembarDisposisi) {
    kepada = lembar.bawahan.map {
      Penerima(jabatan: KeyText($0.id), nama: $0.nama, pejabat: lembar.nama[$0.id])
    }
    instruksi = lembar.instruksi.map { Instruksi(kode: $0.kode, nama: $0.nama) }
  }
}

/// A disposition sheet as a program fills it in.
struct DisposisiBaruJSON: APIRecord {
  struct TenggatKhusus: APIRecord {
    let kepada: KeyText<Jabatan>
    let tenggat: Tanggal
    static let rules: [String: MemberRule] = [:]
  }

  let kepada: [KeyText<Jabatan>]
  let instruksi: [String]?
  let catatan: String?
  let tenggat: Tanggal?
  let tenggatKhusus: [TenggatKhusus]?

  static let rules = [
    "kepada": MemberRule("Jabatan penerima, dari lembar disposisi.", shortest: 1, most: 200),
    "instruksi": MemberRule("Kode instruksi, dari lembar disposisi.", longest: 60, most: 40),
    "catatan": MemberRule("Wajib bila tanpa instruksi.", longest: 2000),
    "tenggat": MemberRule("Bagi semua penerima."),
    "tenggatKhusus": MemberRule("Bagi satu penerima, mendahului `tenggat`.", most: 200),
  ]

  /// As the sheet on the screen says it, so that one rule holds for both.
  var form: DisposisiForm {
    var form = DisposisiForm()
    form.kepada = kepada.map { $0.key.description }
    form.instruksi = instruksi ?? []
    form.catatan = catatan ?? ""
    form.tenggat = tenggat?.description ?? ""
    form.penerimaKhusus = (tenggatKhusus ?? []).map { $0.kepada.key.description }
    form.tenggatKhusus = (tenggatKhusus ?? []).map { "\($0.tenggat)" }
    return form
  }
}

struct KemajuanJSON: APIRecord {
  let isi: String
  static let rules = ["isi": MemberRule("Apa yang sudah dikerjakan.", shortest: 1, longest: 4000)]
}

struct LaporanJSON: APIRecord {
  let laporan: String
  let jawaban: KeyText<NaskahDinas>?
  static let rules = [
    "laporan": MemberRule("Hasilnya, singkat.", shortest: 1, longest: 4000),
    "jawaban": MemberRule("Naskah yang menjawab, bila ada."),
  ]
}
