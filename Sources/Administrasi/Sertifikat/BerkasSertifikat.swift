import Akses
import Bahasa
import Database
import Foundation
import Jejak
import Naskah
import Organisasi
import Segel
import Web

/// Everything about the certificates of one person.
struct BerkasSertifikat {
  let orang: Orang
  let jabatan: [String]
  let riwayat: [Sertifikat]
  let izin: IzinSertifikat?
  /// Why the reader gives no permit here.
  let halangan: PisahTugasError?
  /// Ways in that administrators lately gave this person.
  let pemulihan: [(pemulihan: PemulihanAkses, nama: String)]
  let waktu: Date

  /// - Throws: `UnitError.bukanWewenang` for a person outside of what `pelaku` keeps.
  init(_ id: Orang.ID, _ struktur: Struktur, _ tx: Tx, _ pelaku: Pelaku, pada waktu: Date) throws {
    guard let orang = try tx.orang(id) else { throw OrangError.tidakAda }
    guard struktur.mengurus(id, pelaku) else { throw UnitError.bukanWewenang }
    self.orang = orang
    self.waktu = waktu
    jabatan = struktur.penugasanAktif(id).map(\.sebutan)
    riwayat = try tx.riwayatSertifikat(id)
    izin = try tx.izinSertifikat(id, pada: waktu)
    halangan = try tx.halanganIzin(id, oleh: pelaku, struktur, pada: waktu)
    pemulihan = try tx.pemulihanAkses(id, sejak: PisahTugas.sejak(waktu))
      .map { ($0, try $0.oleh.flatMap { try tx.orang($0)?.namaLengkap } ?? "operator di terminal peladen") }
  }

  var dipakai: Sertifikat? { riwayat.first { $0.dipakai } }

  func halaman(_ form: IzinForm, _ errors: FieldErrors, _ otoritas: KeadaanOtoritas, _ context: PelakuContext)
    -> Page
  {
    let tahun = Field("tahun", "Lama berlaku", errors: errors)
    let alasan = Field(
      "alasan", "Bagaimana jati dirinya diperiksa",
      hint: "Misalnya: bertatap muka, kartu pegawai dan SK jabatan dilihat.", errors: errors)
    return Page(
      "Sertifikat \(orang.namaLengkap)", breadcrumbs: [Crumb("Sertifikat", href: Rute.sertifikat())],
      section: Rute.sertifikat(), width: .narrow,
      main: """
        \(pageHead(orang.namaLengkap, lead: jabatan.isEmpty ? "Tidak sedang bertugas" : jabatan.joined(separator: "; "), status: dipakai?.tanda(pada: waktu)))
        \(otoritas.peringatan(pada: waktu))\(errorSummary(errors, [tahun, alasan]))
        \(card("Sertifikatnya", riwayat.isEmpty
          ? emptyState("Belum pernah punya sertifikat", "Beri izin terbit di bawah; ia sendiri yang memilih kata sandinya.", icon: .patchCheck)
          : "<ul class=\"rows\">\(riwayat, baris)</ul>", icon: .patchCheck))
        \(izinHTML(context))
        \(peringatanPemulihan)
        \(formulirIzin(tahun, alasan, form, context))
        """
    )
    .with(errors: errors)
  }

  private func baris(_ sertifikat: Sertifikat) -> HTML {
    let cabut: HTML? =
      sertifikat.dicabut == nil
      ? linkButton("Cabut", href: Rute.cabutSertifikat(sertifikat.id), kind: .harm) : nil
    return """
      <li class="row device"><div class="row-text"><b>Nomor seri \(sertifikat.nomorSeri)</b>\
      <span class="row-detail">\(sertifikat.masa(pada: waktu)). Terbit \(sertifikat.diterbitkan.teksPendek()).</span>\
      \(sertifikat.tanda(pada: waktu))</div>\(cabut)</li>
      """
  }

  private func izinHTML(_ context: PelakuContext) -> HTML? {
    guard let izin else { return nil }
    return notice(
      """
      <p><b>Menunggu pemiliknya.</b> Izin berlaku sampai \(izin.sampai.teksLengkap()). \(orang.nama) membuka \
      “Akun saya”, lalu “Sertifikat tanda tangan”, dan memilih kata sandinya sendiri.</p>\
      \(actionForm(to: Rute.izinSertifikat(orang.id), context.formToken(), button("Tarik izin", kind: .secondary), fields: [("tarik", "1")]))
      """)
  }

  /// Whoever gives a permit sees who may be sitting before the screen.
  private var peringatanPemulihan: HTML? {
    guard !pemulihan.isEmpty else { return nil }
    return notice(
      """
      <p><b>Aksesnya baru dipulihkan.</b> Pastikan ia sendiri yang meminta izin, dengan bertatap muka.</p>\
      <ul>\(pemulihan, { "<li>\($0.pemulihan.cara.kalimat) oleh \($0.nama), \($0.pemulihan.waktu.teksLengkap()).</li>" })</ul>
      """, kind: .warning)
  }

  private func formulirIzin(_ tahun: Field, _ alasan: Field, _ form: IzinForm, _ context: PelakuContext)
    -> HTML?
  {
    guard izin == nil, orang.id != context.pelaku.orang else { return nil }
    if let halangan { return notice("<p>\(halangan.message)</p>", kind: .info) }
    let pilihan = [("1", "1 tahun"), ("2", "2 tahun"), ("3", "3 tahun")].map { Choice($0.0, $0.1) }
    return Form(to: Rute.izinSertifikat(orang.id), context.formToken())
      .html(
        """
        <h2>\(dipakai == nil ? "Izinkan terbit" : "Izinkan mengganti")</h2>
        \(chipRadios(tahun, pilihan, chosen: form.tahun.isEmpty ? "2" : form.tahun))\(textField(alasan, form.alasan))
        """,
        next:
          "Dalam \(IzinSertifikat.hariBerlaku) hari ia sendiri memilih kata sandi dan menerbitkannya. Anda tidak pernah mengetahuinya.",
        actions: [button("Beri izin terbit", icon: .patchCheck)])
  }
}

struct IzinForm: Decodable, Sendable {
  var tahun = ""
  var alasan = ""
  var tarik = ""
}

struct CabutSertifikatForm: Decodable, Sendable {
  var sebab = ""
  var alasan = ""

  func validated() throws(FieldErrors) -> (Pencabutan.Alasan, String) {
    var errors = FieldErrors()
    let sebab = Int(sebab).flatMap(Pencabutan.Alasan.init)
    errors.check("sebab", "Pilih sebabnya.", sebab != nil)
    errors.check("alasan", "Jelaskan singkat apa yang terjadi.", !alasan.rapi.isEmpty)
    try errors.throwIfAny()
    return (sebab ?? .tidakDisebut, alasan.rapi)
  }
}

/// What cannot be undone is asked once more, with a reason.
func cabutSertifikat(
  _ sertifikat: Sertifikat, ke tindakan: String, kembali: String, _ form: CabutSertifikatForm,
  _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let sebab = Field("sebab", "Sebab", errors: errors)
  let alasan = Field("alasan", "Penjelasan", hint: "Tercatat dalam jejak.", errors: errors)
  let pilihan: [Pencabutan.Alasan] = [.kunciBocor, .pindahTugas, .berhenti, .diganti, .tidakDisebut]
  return Formulir(
    judul: "Cabut sertifikat", pengantar: "\(sertifikat.nama), nomor seri \(sertifikat.nomorSeri)",
    jejak: [Crumb("Sertifikat", href: kembali)], bagian: kembali, tindakan: tindakan, medan: [sebab, alasan],
    isi: """
      \(notice("<p>Pencabutan tidak dapat dibatalkan. Surat yang sudah disegel sebelumnya tetap sah.</p>", kind: .warning))
      \(radios(sebab, pilihan.map { Choice(String($0.rawValue), $0.nama) }, chosen: form.sebab))
      \(textField(alasan, form.alasan))
      """,
    sesudahnya: "Mulai saat itu tidak seorang pun dapat menandatangani dengannya.",
    tombol: button("Cabut sertifikat", kind: .harm, icon: .closeCircle), kembali: kembali
  )
  .halaman(errors, context)
}
