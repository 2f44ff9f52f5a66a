import Akses
import Bahasa
import Foundation
import Jejak
import Organisasi
import Web

extension BerkasJabatan {
  func halaman(_ context: PelakuContext) -> Page {
    Page(
      jabatan.nama,
      breadcrumbs: [Crumb("Unit kerja", href: Rute.unit()), Crumb(unit.nama, href: Rute.satuUnit(unit.id))],
      section: Rute.unit(),
      main: """
        \(pageHead(jabatan.nama, lead: unit.nama, status: tanda))
        \(peringatan.map { notice("\($0.pesan) Dasar: \($0.dasar).", kind: .warning) })
        \(bolehMengangkat || !jabatan.aktif ? nil : notice("<p>\(PenugasanError.penandatangan.message)</p>", kind: .info))
        \(record(tengah(context), side: samping, next: sesudahnya, actions: tindakan))
        """)
  }

  private var tanda: HTML? {
    if !jabatan.aktif { return status("Sudah dihapus") }
    guard let pemegang else { return status("Kosong", .waiting, icon: .person) }
    return pemegang.status == .definitif ? nil : status(pemegang.status.namaLengkap, .waiting)
  }

  private var sesudahnya: String {
    pemegang == nil
      ? "Jabatan kosong: angkat pejabat definitif atau Plt."
      : "Untuk pejabat yang berhalangan sementara, angkat Plh."
  }

  private var tindakan: [HTML] {
    guard jabatan.aktif else { return [] }
    return tindakanPemegang + [
      linkButton("Beri delegasi", href: Rute.delegasiBaru(jabatan.id), kind: .secondary),
      linkButton("Ganti nama", href: Rute.namaJabatan(jabatan.id), kind: .secondary),
      linkButton("Hapus jabatan", href: Rute.penghapusan(jabatan.id), kind: .harm),
    ]
  }

  private var tindakanPemegang: [HTML] {
    guard bolehMengangkat else { return [] }
    let catat = linkButton("Catat penugasan", href: Rute.penugasanBaru(jabatan.id), icon: .personPlus)
    guard let pemegang else { return [catat] }
    let sebutan = pemegang.status == .definitif ? "penugasan" : pemegang.status.awalan.rapi
    let akhiri = linkButton("Akhiri \(sebutan)", href: Rute.akhirPenugasan(pemegang.id), kind: .secondary)
    guard pemegang.dapatDibatalkan(pada: hari) else { return [catat, akhiri] }
    return [
      catat, akhiri,
      linkButton("Batalkan \(sebutan)", href: Rute.batalPenugasan(pemegang.id), kind: .harm),
    ]
  }

  private func tengah(_ context: PelakuContext) -> HTML {
    """
    \(card("Pemegang", pemegangan.isEmpty
      ? emptyState("Belum pernah dipegang", "Catat penugasan pertama untuk jabatan ini.", icon: .person)
      : list(pemegangan.map { $0.baris(pada: hari) }, label: "Pemegang jabatan"), icon: .people))
    \(mandat.isEmpty ? nil : card("Mandat yang berlaku", list(mandat.map { ListRow($0.kalimat, href: Rute.satuMandat($0.mandat.id), detail: $0.mandat.dasar) }, label: "Mandat"), icon: .personBadge))
    \(delegasi.isEmpty ? nil : card("Yang membantu di mejanya", "\(delegasi, { baris($0, context) })", icon: .key))
    """
  }

  private func baris(_ satu: (delegasi: Delegasi, nama: String), _ context: PelakuContext) -> HTML {
    """
    \(facts([
      Fact(satu.nama, "\(satu.delegasi.cakupan.nama), \(teksMasa(satu.delegasi.mulai, satu.delegasi.selesai))"),
      Fact("Dasar", satu.delegasi.dasar),
    ]))
    \(actionForm(to: Rute.cabutDelegasi(satu.delegasi.id), context.formToken(), button("Cabut delegasi \(satu.nama)", kind: .harm)))
    """
  }

  private var samping: HTML {
    let fakta = [
      Fact("Jenis", jabatan.jenis.nama), Fact("Eselon", jabatan.eselon.atauStrip),
      Fact("Atasan langsung", atasan?.nama ?? "–"), Fact("Pangkat pemegang", pangkat),
    ]
    let nama = riwayatNama.reversed()
      .map {
        StoryStep(
          $0.nama, time: teksMasa($0.mulai, $0.selesai), note: $0.dasar.isEmpty ? nil : $0.dasar,
          state: $0.selesai == nil ? .now : .done)
      }
    let catatan = cerita.reversed()
      .map {
        StoryStep($0.keterangan.atauStrip, who: $0.nama, position: $0.jabatan, time: $0.waktu.teksPendek())
      }
    return """
      \(card("Tentang jabatan ini", facts(fakta), icon: .info))\(story(nama, title: "Riwayat nama"))\
      \(catatan.isEmpty ? nil : story(catatan, title: "Yang mengubah"))
      """
  }

  private var pangkat: String {
    guard let orang, !orang.golongan.isEmpty else { return "–" }
    return "\(orang.pangkat) (\(orang.golongan))"
  }
}

extension BerkasJabatan.Masa {
  func baris(pada hari: Tanggal) -> ListRow {
    let masa = "\(teksMasa(penugasan.mulai, penugasan.selesai)) · \(penugasan.dasar)"
    if let pembatalan = penugasan.pembatalan {
      return ListRow(
        nama, href: Rute.batalPenugasan(penugasan.id), from: penugasan.status.namaLengkap,
        detail: "Dibatalkan \(pembatalan.waktu.teksPendek()): \(pembatalan.alasan) · \(masa)",
        status: status("Dibatalkan", .harm))
    }
    let nanti = penugasan.mulai > hari && penugasan.dapatDibatalkan(pada: hari)
    return ListRow(
      nama, href: nanti ? Rute.batalPenugasan(penugasan.id) : Rute.satuOrang(penugasan.orang),
      from: penugasan.status.namaLengkap, detail: masa,
      status: berjalan ? status("Berjalan", .done) : nanti ? status("Belum mulai", .waiting) : nil,
      weight: berjalan ? .current : .normal)
  }
}

func jabatanBaru(_ unit: UnitKerja, _ form: JabatanBaruForm, _ errors: FieldErrors, _ context: PelakuContext)
  -> Page
{
  let nama = Field("nama", "Nama jabatan", hint: "Seperti tertulis di atas tanda tangan.", errors: errors)
  let jenis = Field("jenis", "Jenis jabatan", errors: errors)
  let eselon = Field(
    "eselon", "Eselon", hint: "Misalnya III.a; kosongkan untuk pelaksana.", need: .optional, errors: errors)
  let masa = MasaForm(errors, mulai: "Ada sejak")
  return unit.formulir(
    "Tambah jabatan", Rute.jabatanBaru(unit.id), [nama, jenis, eselon, masa.mulai, masa.dasar],
    """
    \(textField(nama, form.nama))
    \(radios(jenis, Jabatan.Jenis.allCases.map { Choice($0.rawValue, $0.nama, detail: $0.keterangan) }, chosen: form.jenis))
    \(textField(eselon, form.eselon, width: .short))
    \(masa.html(mulai: form.mulai, dasar: form.dasar))
    """,
    sesudahnya: "Sesudah ini Anda mencatat siapa yang memegangnya.", button("Tambah jabatan"), errors, context
  )
}

func namaJabatan(
  _ berkas: BerkasJabatan, _ form: NamaJabatanForm, _ errors: FieldErrors, _ context: PelakuContext
)
  -> Page
{
  let nama = Field("nama", "Nama jabatan yang baru", errors: errors)
  let eselon = Field("eselon", "Eselon", need: .optional, errors: errors)
  let masa = MasaForm(errors)
  return berkas.formulir(
    "Ganti nama jabatan", Rute.namaJabatan(berkas.jabatan.id), [nama, eselon, masa.mulai, masa.dasar],
    """
    \(textField(nama, form.nama))\(textField(eselon, form.eselon, width: .short))
    \(masa.html(mulai: form.mulai, dasar: form.dasar))
    """,
    sesudahnya: "Pemegangnya tetap sama. Surat sebelum hari itu tetap memakai nama lama.",
    button("Simpan nama baru"),
    errors, context)
}

func penghapusanJabatan(
  _ berkas: BerkasJabatan, _ form: NamaJabatanForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let masa = MasaForm(errors, mulai: "Hari pertama tanpa jabatan ini")
  return berkas.formulir(
    "Hapus jabatan", Rute.penghapusan(berkas.jabatan.id), [masa.mulai, masa.dasar],
    masa.html(mulai: form.mulai, dasar: form.dasar),
    sesudahnya: "Penugasan di jabatan ini berakhir sehari sebelumnya. Riwayatnya tetap tersimpan.",
    button("Hapus jabatan", kind: .harm), errors, context)
}

extension BerkasJabatan {
  /// A form about this position, with the way back to it.
  func formulir(
    _ judul: String, _ tindakan: String, _ medan: [Field], _ isi: HTML, sesudahnya: String, _ tombol: HTML,
    _ errors: FieldErrors, _ context: PelakuContext
  ) -> Page {
    Formulir(
      judul: judul, pengantar: "\(jabatan.nama), \(unit.nama)",
      jejak: [
        Crumb("Unit kerja", href: Rute.unit()), Crumb(unit.nama, href: Rute.satuUnit(unit.id)),
        Crumb(jabatan.nama, href: Rute.satuJabatan(jabatan.id)),
      ], bagian: Rute.unit(), tindakan: tindakan, medan: medan, isi: isi, sesudahnya: sesudahnya,
      tombol: tombol,
      kembali: Rute.satuJabatan(jabatan.id)
    )
    .halaman(errors, context)
  }
}

extension Jabatan.Jenis {
  fileprivate var keterangan: String {
    switch self {
    case .pimpinan: "Satu untuk setiap unit; menandatangani surat unit"
    case .wakil: "Misalnya Wakil Bupati"
    case .sekretaris: "Memberi paraf sebelum pimpinan"
    case .pejabat: "Misalnya kepala urusan desa atau jabatan fungsional"
    case .pelaksana: "Menyiapkan konsep; tidak menandatangani"
    }
  }
}
