import Akses
import Bahasa
import Database
import HTTPTypes
import Organisasi
import Pencarian
import Web

struct CariAPI {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, RuteAPI.cari,
      TitikAPI("Pencarian", "Mencari yang boleh dibaca pemilik token", .cari), saringan: SaringanCari.self
    ) { minta in
      let now = persuratan.now()
      let form = minta.saringan.form
      let hasil = try await persuratan.db.read { tx in
        try tx.cariBagi(minta.konteks.pelaku, form, pada: now)
      }
      return Daftar(hasil.baris.map { TemuanJSON($0) }, berikut: hasil.berikutnya?.description)
    }
  }
}

struct SaringanCari: APIRecord {
  let q: String
  let dari: Tanggal?
  let sampai: Tanggal?
  let klasifikasi: String?
  let sebelum: KeyText<TemuanCari>?

  static let rules = [
    "q": MemberRule("Semua kata harus ada; kata terakhir boleh awalannya saja.", shortest: 1, longest: 300),
    "klasifikasi": MemberRule("Awalan kode: 400.7.", longest: 30),
    "sebelum": MemberRule("`berikut` dari halaman sebelumnya."),
  ]

  var form: CariForm {
    CariForm(
      q: q, dari: dari?.description ?? "", sampai: sampai?.description ?? "", klasifikasi: klasifikasi ?? "",
      sebelum: sebelum?.key.description ?? "")
  }
}

struct TemuanJSON: APIRecord {
  let jenis: String
  let objek: KeyText<TemuanCari>
  let judul: String
  let cuplikan: String
  let tanggal: Tanggal
  let dari: String
  let gugur: String?
  let tautan: String?

  static let rules = [
    "jenis": MemberRule("naskah, orang, atau unit."),
    "dari": MemberRule("Penanda tangan surat, atau unit orang."),
    "gugur": MemberRule("Mengapa surat tidak berlaku lagi: dicabut atau sudah diganti."),
    "tautan": MemberRule("Halamannya bagi pemilik token."),
  ]

  init(_ baris: HasilCari.Baris) {
    jenis = baris.temuan.jenis
    objek = KeyText(Key(rawValue: baris.temuan.objek))
    judul = baris.temuan.judul.polos
    cuplikan = baris.temuan.cuplikan.polos
    tanggal = baris.temuan.tanggal
    dari = baris.dari
    gugur = baris.gugur
    tautan = baris.tautan == "#" ? nil : baris.tautan
  }
}
