import Akses
import Bahasa
import Database
import Organisasi
import Web

/// The board of the roll-out: who is live and who lags, kecamatan by kecamatan.
struct PapanKesiapan {
  struct Kelompok {
    let kunci: String
    let nama: String
    let kantor: [Kesiapan]

    var siap: Int { kantor.count { $0.unit.siap } }
  }

  let semua: [Kesiapan]
  let kelompok: [Kelompok]
  let adaTU: Set<UnitKerja.ID>
  let saring: String
  let kata: String
  let cocok: Set<UnitKerja.ID>
  let hari: Tanggal

  init(_ struktur: Struktur, _ tx: Tx, _ form: KataCari, _ pelaku: Pelaku) throws {
    semua = try tx.kesiapan(struktur).filter { struktur.mengelola($0.unit.id, pelaku) }
    adaTU = Set(try tx.pemegangPeran(.tu, pada: struktur.tanggal).keys)
    saring = form.jenis
    kata = form.q.rapi
    cocok = Set(struktur.cari(unit: form.q).map(\.id))
    hari = struktur.tanggal
    var menurut: [KunciKelompok: [Kesiapan]] = [:]
    for satu in semua { menurut[struktur.kelompokKesiapan(satu.unit), default: []].append(satu) }
    var daftar: [Kelompok] = []
    for (kunci, kantor) in menurut {
      let urut = kantor.sorted { $0.unit.kode < $1.unit.kode }
      daftar.append(Kelompok(kunci: kunci.kode, nama: kunci.nama, kantor: urut))
    }
    kelompok = daftar.sorted { $0.kunci < $1.kunci }
  }

  func halaman(_ context: PelakuContext) -> Page {
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
        ]))
        \(tahap.isEmpty ? nil : card("Kemajuan tiap tahap", "\(tahap, batang)", icon: .graph))
        \(searchBox(action: Rute.kesiapan(), value: kata, label: "Cari kantor", kept: saring.isEmpty ? [] : [("jenis", saring)]))
        \(filterChips([
          Tab("Belum siap", href: Rute.kesiapan(), count: semua.count - siap, state: saring == "semua" ? .other : .current),
          Tab("Semua kantor", href: query(Rute.kesiapan(), ["jenis": "semua"]), count: semua.count, state: saring == "semua" ? .current : .other),
        ]))
        \(daftar(context))
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

  private func tampil(_ kelompok: Kelompok) -> [Kesiapan] {
    kelompok.kantor.filter { (saring == "semua" || !$0.unit.siap) && (kata.isEmpty || cocok.contains($0.id)) }
  }

  private func daftar(_ context: PelakuContext) -> HTML {
    let isi = kelompok.map { (kelompok: $0, kantor: tampil($0)) }.filter { !$0.kantor.isEmpty }
    guard !isi.isEmpty else {
      return kata.isEmpty
        ? emptyState(
          "Semua kantor siap", "Tidak ada lagi surat yang perlu dicetak dan diantar.", icon: .checkCircle)
        : emptyState("Tidak ada kantor yang cocok", "Coba sebagian namanya saja.", icon: .search)
    }
    return "\(isi, { kartu($0.kelompok, $0.kantor, context) })"
  }

  private func kartu(_ kelompok: Kelompok, _ kantor: [Kesiapan], _ context: PelakuContext) -> HTML {
    let belum = kelompok.kantor.count - kelompok.siap
    let ingatkan: HTML? =
      belum > 0 && kata.isEmpty
      ? actionForm(
        to: Rute.pengingatKelompok(kelompok.kunci), context.formToken(),
        button("Ingatkan \(belum) kantor", kind: .secondary, icon: .bell)) : nil
    let isi: HTML = "<ul class=\"rows\">\(kantor, { baris($0, context) })</ul>"
    return card(
      kelompok.nama,
      """
      \(progress(kelompok.nama, value: kelompok.siap, of: kelompok.kantor.count, detail: "\(kelompok.siap) dari \(kelompok.kantor.count) siap"))\
      \(ingatkan)\(kata.isEmpty && kantor.count > 3 ? details("Lihat \(kantor.count) kantor", isi) : isi)
      """, icon: .flag)
  }

  private func baris(_ kesiapan: Kesiapan, _ context: PelakuContext) -> HTML {
    let lewat = kesiapan.telat(pada: hari)
    let kurang = kesiapan.unit.siap ? [] : kesiapan.yangKurang(adaTU: adaTU.contains(kesiapan.id))
    let rencana =
      kesiapan.sasaran.map { "Tahap \(kesiapan.tahap ?? 0), sasaran \($0.teks)" } ?? "Belum direncanakan"
    let ingatkan: HTML? =
      kesiapan.unit.siap
      ? nil
      : actionForm(
        to: Rute.pengingatUnit(kesiapan.id), context.formToken(),
        button("Ingatkan", kind: .secondary, icon: .bell))
    return """
      <li class="row device \(lewat > 0 ? "late" : "")"><div class="row-text"><a href="\(Rute.kesiapanUnit(kesiapan.id))"><b>\(kesiapan.unit.nama)</b></a>\
      <span class="row-detail">\(rencana)\(lewat > 0 ? ", telat \(lewat) hari" : "")</span>\
      \(kurang.isEmpty ? nil : "<span class=\"row-detail\">Kurang: \(kurang.joined(separator: "; "))</span>" as HTML)\
      \(tandaSiap(kesiapan.unit))</div>\(ingatkan)</li>
      """
  }
}

extension Struktur {
  /// The group under which an office stands: its kecamatan, or its kind.
  fileprivate func kelompokKesiapan(_ unit: UnitKerja) -> KunciKelompok {
    switch unit.jenis {
    case .desa, .kelurahan, .kecamatan:
      guard let kecamatan = jalur(dari: unit.id).first(where: { $0.jenis == .kecamatan }) else { break }
      return KunciKelompok(kode: "k-\(kecamatan.kode)", nama: kecamatan.nama)
    case .puskesmas, .rsud, .uptd: return KunciKelompok(kode: "p", nama: "Puskesmas, RSUD, dan UPTD")
    case .bagian: return KunciKelompok(kode: "b", nama: "Bagian Sekretariat Daerah")
    default: break
    }
    return KunciKelompok(kode: "a", nama: "Perangkat daerah")
  }
}

fileprivate struct KunciKelompok: Hashable {
  let kode: String
  let nama: String
}

extension Kesiapan {
  /// As the desk of an administrator shows it.
  func baris(pada hari: Tanggal) -> ListRow {
    let lewat = telat(pada: hari)
    let sasaran = sasaran.map { "Sasaran \($0.teks)" } ?? "Belum direncanakan"
    let kurang = kurang.map { $0.nama.lowercased() }.joined(separator: "; ")
    return ListRow(
      unit.nama, href: Rute.kesiapanUnit(unit.id), from: tahap.map { "Tahap \($0)" } ?? unit.jenis.nama,
      detail: unit.siap || kurang.isEmpty ? sasaran : "\(sasaran) · kurang: \(kurang)",
      time: lewat > 0 ? "telat \(lewat) hari" : nil, status: tandaSiap(unit),
      weight: lewat > 0 ? .late : .normal)
  }
}
