import Akses
import Bahasa
import Organisasi
import Web

/// The board of the roll-out.
struct PapanKesiapan {
  let semua: [Kesiapan]
  let saring: String
  let hari: Tanggal

  func halaman() -> Page {
    let siap = semua.count { $0.unit.siap }
    let telat = semua.filter { $0.telat(pada: hari) > 0 }
    return Page(
      "Kesiapan kantor", section: Rute.kesiapan(), width: .full,
      main: """
        \(pageHead("Kesiapan kantor", lead: "Surat ke kantor yang belum siap diterima kantor di atasnya, dicetak, lalu diantar."))
        \(figures([
          Figure("\(siap)", "kantor siap", detail: "dari \(semua.count)", tone: .done),
          Figure(semua.isEmpty ? "–" : "\(siap * 100 / semua.count)%", "sudah berjalan", tone: siap == semua.count ? .done : .neutral),
          Figure("\(semua.count - siap)", "belum siap", tone: siap == semua.count ? .done : .waiting),
          Figure("\(telat.count)", "melewati sasaran", tone: telat.isEmpty ? .done : .harm),
        ], size: .wall))
        \(card("Kemajuan tiap tahap", "\(tahap, batang)", icon: .graph))
        \(filterChips([
          Tab("Belum siap", href: Rute.kesiapan(), count: semua.count - siap, state: saring == "semua" ? .other : .current),
          Tab("Semua kantor", href: query(Rute.kesiapan(), ["jenis": "semua"]), count: semua.count, state: saring == "semua" ? .current : .other),
        ]))
        \(daftar)
        """)
  }

  private var tahap: [(nomor: Int, kantor: [Kesiapan])] {
    Dictionary(grouping: semua.filter { $0.tahap != nil }) { $0.tahap ?? 0 }
      .map { (nomor: $0.key, kantor: $0.value) }
      .sorted { $0.nomor < $1.nomor }
  }

  private func batang(_ tahap: (nomor: Int, kantor: [Kesiapan])) -> HTML {
    let siap = tahap.kantor.count { $0.unit.siap }
    let sasaran = tahap.kantor.compactMap(\.sasaran).max().map { ", sasaran \($0.teks)" } ?? ""
    return progress(
      "Tahap \(tahap.nomor)\(sasaran)", value: siap, of: tahap.kantor.count,
      detail: "\(siap) dari \(tahap.kantor.count) kantor")
  }

  private var daftar: HTML {
    let tampil = saring == "semua" ? semua : semua.filter { !$0.unit.siap }
    guard !tampil.isEmpty else {
      return emptyState(
        "Semua kantor siap", "Tidak ada lagi surat yang perlu dicetak dan diantar.", icon: .checkCircle)
    }
    return list(tampil.map { $0.baris(pada: hari) }, label: "Kantor")
  }
}

extension Kesiapan {
  func baris(pada hari: Tanggal) -> ListRow {
    let lewat = telat(pada: hari)
    let sasaran = sasaran.map { "Sasaran \($0.teks)" } ?? "Belum direncanakan"
    let kurang =
      unit.siap || kurang.isEmpty
      ? [] : ["kurang: " + kurang.map { $0.nama.lowercased() }.joined(separator: "; ")]
    return ListRow(
      unit.nama, href: Rute.kesiapanUnit(unit.id), from: tahap.map { "Tahap \($0)" } ?? unit.jenis.nama,
      detail: ([sasaran] + kurang).joined(separator: " · "), time: lewat > 0 ? "telat \(lewat) hari" : nil,
      status: tandaSiap(unit), weight: lewat > 0 ? .late : .normal)
  }
}

func kesiapanUnit(
  _ kesiapan: Kesiapan, _ form: KesiapanForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let unit = kesiapan.unit
  let alasan = Field(
    "alasan", "Alasan",
    hint: unit.siap ? "Mengapa kantor ini berhenti dahulu." : "Hanya karena daftar di atas belum lengkap.",
    need: unit.siap ? .required : .optional, errors: errors)
  return Page(
    "Kesiapan \(unit.nama)",
    breadcrumbs: [Crumb("Kesiapan", href: Rute.kesiapan()), Crumb(unit.nama, href: Rute.satuUnit(unit.id))],
    section: Rute.kesiapan(), width: .narrow,
    main: """
      \(pageHead("Kesiapan kantor", lead: unit.nama, status: tandaSiap(unit), actions: context.pelaku.adalah(.admin) ? [linkButton("Ubah rencana", href: Rute.rencanaUnit(unit.id), kind: .secondary, icon: .calendar)] : []))
      \(errorSummary(errors, [alasan]))
      \(card("Yang harus beres", daftarPeriksa(kesiapan), icon: .listTask))
      \(Form(to: Rute.kesiapanUnit(unit.id), context.formToken()).html(
        "\(unit.siap || !kesiapan.kurang.isEmpty ? textField(alasan, form.alasan) : nil)",
        next: unit.siap
          ? "Surat untuk kantor ini akan lewat kantor di atasnya." : "Surat akan sampai langsung di kantor ini.",
        actions: [unit.siap
          ? button("Nyatakan belum siap", kind: .harm, name: "siap", value: "0")
          : button("Nyatakan siap", name: "siap", value: "1")]))
      """)
}

private func daftarPeriksa(_ kesiapan: Kesiapan) -> HTML {
  let pimpinan: (String, Bool) = ("Pimpinan terisi", kesiapan.pimpinanTerisi)
  let butir = [pimpinan] + ButirKesiapan.allCases.map { ($0.nama, kesiapan.beres.contains($0)) }
  let rencana = [
    Fact("Tahap", kesiapan.tahap?.description ?? "Belum direncanakan"),
    Fact("Siap paling lambat", kesiapan.sasaran?.teks ?? "Belum direncanakan"),
  ]
  return facts(
    rencana
      + butir.map {
        Fact(
          $0.0,
          html: $0.1 ? status("Beres", .done, icon: .check) : status("Belum", .waiting, icon: .hourglass))
      })
}

func rencanaUnit(
  _ unit: UnitKerja, _ form: KesiapanForm, _ errors: FieldErrors, _ context: PelakuContext
) -> Page {
  let tahap = Field("tahap", "Tahap", hint: "1 untuk perintis, lalu berurutan.", errors: errors)
  let sasaran = Field("sasaran", "Siap paling lambat", errors: errors)
  return Formulir(
    judul: "Rencana kesiapan", pengantar: unit.nama,
    jejak: [Crumb("Kesiapan", href: Rute.kesiapan()), Crumb(unit.nama, href: Rute.kesiapanUnit(unit.id))],
    bagian: Rute.kesiapan(), tindakan: Rute.rencanaUnit(unit.id), medan: [tahap, sasaran],
    isi: """
      \(textField(tahap, form.tahap, kind: .number, width: .short))
      \(textField(sasaran, form.sasaran, kind: .date, width: .short))
      """,
    sesudahnya: "Papan kesiapan menghitung keterlambatan dari hari itu.", tombol: button("Simpan rencana"),
    kembali: Rute.kesiapanUnit(unit.id)
  )
  .halaman(errors, context)
}
