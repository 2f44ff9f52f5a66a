import Akses
import Bahasa
import Organisasi
import Web

func penugasanBaru(
  _ berkas: BerkasJabatan, _ form: PenugasanForm, _ rekan: [Choice], _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let orang = Field(
    "orang", "Siapa yang ditugaskan?", hint: "Ketik namanya. Orang baru didaftarkan dahulu di halaman Orang.",
    errors: errors)
  let status = Field("status", "Bagaimana ia memegangnya?", errors: errors)
  let selesai = Field(
    "selesai", "Hari terakhir", hint: "Wajib untuk Plh.; kosongkan bila belum ditentukan.", need: .optional,
    errors: errors)
  let masa = MasaForm(errors, mulai: "Hari pertama", dasar: "Surat keputusan atau surat perintah")
  return berkas.formulir(
    "Catat penugasan", Rute.penugasanBaru(berkas.jabatan.id),
    [orang, status, masa.mulai, selesai, masa.dasar],
    """
    \(keadaan(berkas))
    \(combobox(orang, source: Rute.pilihanOrang(), choices: rekan, chosen: [form.orang]))
    \(radios(status, Penugasan.Status.allCases.map { Choice($0.rawValue, $0.namaLengkap, detail: $0.keterangan) }, chosen: form.status))
    \(textField(masa.mulai, form.mulai, kind: .date, width: .short))\(textField(selesai, form.selesai, kind: .date, width: .short))
    \(textField(masa.dasar, form.dasar))
    """,
    sesudahnya: "Ia dapat bertindak dalam jabatan ini sejak hari pertamanya.", button("Catat penugasan"),
    errors, context)
}

private func keadaan(_ berkas: BerkasJabatan) -> HTML {
  guard let pemegang = berkas.pemegang, let orang = berkas.orang else {
    return notice("Jabatan ini kosong hari ini.", kind: .info)
  }
  return notice(
    "Hari ini dipegang \(pemegang.status.awalan)\(orang.namaLengkap), \(teksMasa(pemegang.mulai, pemegang.selesai)).",
    kind: .info)
}

func akhirPenugasan(
  _ berkas: BerkasJabatan, _ penugasan: Penugasan, _ form: AkhirForm, _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let selesai = Field("selesai", "Hari terakhir bertugas", errors: errors)
  let alasan = Field(
    "alasan", "Alasan atau keputusannya", hint: "Misalnya pensiun, mutasi, SK 800.1.3.3/12/2026.",
    errors: errors)
  let nama = berkas.pemegangan.first { $0.penugasan.id == penugasan.id }?.nama ?? ""
  return berkas.formulir(
    "Akhiri penugasan", Rute.akhirPenugasan(penugasan.id), [selesai, alasan],
    """
    \(facts([
      Fact("Yang bertugas", html: "<a href=\"\(Rute.satuOrang(penugasan.orang))\">\(nama)</a>"),
      Fact("Sebagai", penugasan.status.namaLengkap), Fact("Masa", teksMasa(penugasan.mulai, penugasan.selesai)),
      Fact("Dasar", penugasan.dasar),
    ]))
    \(textField(selesai, form.selesai, kind: .date, width: .short))\(textField(alasan, form.alasan))
    """,
    sesudahnya: "Sesudah hari itu ia tidak lagi menerima dan menandatangani surat dalam jabatan ini.",
    button("Akhiri penugasan", kind: .harm), errors, context)
}

func delegasiBaru(
  _ berkas: BerkasJabatan, _ form: DelegasiForm, _ rekan: [Choice], _ errors: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let orang = Field("orang", "Siapa yang membantu?", errors: errors)
  let cakupan = Field("cakupan", "Apa yang boleh dibantunya?", errors: errors)
  let selesai = Field("selesai", "Hari terakhir", need: .optional, errors: errors)
  let masa = MasaForm(errors, mulai: "Hari pertama", dasar: "Surat perintah")
  return berkas.formulir(
    "Beri delegasi", Rute.delegasiBaru(berkas.jabatan.id), [orang, cakupan, masa.mulai, selesai, masa.dasar],
    """
    \(combobox(orang, source: Rute.pilihanOrang(), choices: rekan, chosen: [form.orang]))
    \(radios(cakupan, Delegasi.Cakupan.allCases.map { Choice($0.rawValue, $0.nama) }, chosen: form.cakupan))
    \(textField(masa.mulai, form.mulai, kind: .date, width: .short))\(textField(selesai, form.selesai, kind: .date, width: .short))
    \(textField(masa.dasar, form.dasar))
    """,
    sesudahnya: "Ia membantu di meja ini dengan akunnya sendiri. Setiap tindakannya tercatat atas namanya.",
    button("Beri delegasi"), errors, context)
}

extension Penugasan.Status {
  fileprivate var keterangan: String {
    switch self {
    case .definitif: "Diangkat penuh dalam jabatan ini"
    case .plt: "Jabatannya kosong; tidak boleh mengambil keputusan strategis"
    case .plh: "Pejabatnya berhalangan sementara"
    case .pj: "Penjabat Bupati, Sekda, atau kepala desa"
    case .pjs: "Penjabat sementara selama masa kampanye"
    }
  }
}
