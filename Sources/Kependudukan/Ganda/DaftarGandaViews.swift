import Bahasa
import Database
import Organisasi
import Web

extension DaftarGanda {
  func halaman(_ keadaan: IndeksGanda.Keadaan) -> Page {
    Page(
      "Data ganda", breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())],
      section: RutePenduduk.ganda(),
      main: """
        \(pageHead("Data ganda", lead: bolehMemutus ? "Dua data yang mungkin milik satu orang. Mesin hanya bertanya; Anda yang memutuskan." : "Dua data di wilayah Anda yang mungkin milik satu orang. Dinas Kependudukan yang memutuskan; Anda dapat membantu memeriksa."))
        \(keadaan.kalimat.map { notice("\($0)") })
        \(filterChips(tab, label: "Putusan"))
        \(saringan)
        \(isi)
        \(pager(newer: form.sesudah.isEmpty ? nil : alamat(form.tampil), older: berikut, newerLabel: "Dari awal", olderLabel: "Berikutnya"))
        """)
  }

  private func alamat(_ tampil: String) -> String {
    query(
      RutePenduduk.ganda(),
      ["tampil": tampil.isEmpty ? nil : tampil, "desa": form.desa.isEmpty ? nil : form.desa])
  }

  private var tab: [Tab] {
    let kini = PasanganGanda.Status(rawValue: form.tampil) ?? .menunggu
    let saya = form.tampil == "saya"
    return PasanganGanda.Status.allCases.map { status in
      Tab(
        status.nama, href: alamat(status.rawValue), count: jumlah[status, default: 0],
        state: status == kini && !saya ? .current : .other)
    } + [Tab("Putusan saya", href: alamat("saya"), state: saya ? .current : .other)]
  }

  private var saringan: HTML? {
    guard desa.count > 1 || !form.desa.isEmpty else { return nil }
    let pilihan = desa.map { satu in
      Choice(
        satu.desa.description, struktur.unit[satu.desa]?.nama ?? "",
        detail:
          "\(struktur.unit[satu.desa]?.induk.flatMap { struktur.unit[$0]?.nama } ?? ""), \(satu.jumlah) pasangan"
      )
    }
    return details(
      "Saring menurut desa",
      """
      <form class="form" method="get" action="\(RutePenduduk.ganda())"><input type="hidden" name="tampil" value="\(form.tampil)">
      \(combobox(Field("desa", "Desa atau kelurahan", need: .optional), pilihan, chosen: [form.desa], prompt: "Semua"))
      \(button("Terapkan", kind: .secondary, icon: .funnel))</form>
      """)
  }

  private var isi: HTML {
    guard pasangan.isEmpty else { return list(pasangan.map(baris), label: "Pasangan data") }
    return emptyState(
      form.tampil == "saya" ? "Anda belum memutuskan apa pun" : "Tidak ada pasangan di sini",
      "Seluruh register dibandingkan setiap malam. Pasangan yang mirip muncul di sini, yang paling mirip lebih dahulu.",
      icon: .checkCircle)
  }

  private func baris(_ satu: PasanganGanda) -> ListRow {
    let (a, b) = (nama[satu.a], nama[satu.b])
    let judul = [a?.nama ?? "", b?.nama ?? ""]
    let lahir = [a, b].compactMap { $0?.tanggalLahir.teks }
    let desa = [satu.desaA, satu.desaB].compactMap { struktur.unit[$0]?.nama }
    return ListRow(
      judul[0] == judul[1] ? judul[0] : "\(judul[0]) – \(judul[1])", href: RutePenduduk.satuGanda(satu.id),
      detail:
        "\(Set(lahir).count == 1 ? "lahir \(lahir[0])" : "lahir \(lahir.joined(separator: " dan "))") · \(Set(desa).count == 1 ? desa[0] : desa.joined(separator: " dan "))",
      time: "\(persen(satu.skor))",
      status: satu.status == .menunggu
        ? nil : status(satu.status.nama, satu.status == .digabung ? .done : .neutral),
      avatar: inisial(judul[0]))
  }
}

/// `97 %`; a probability is never called certain.
func persen(_ peluang: Double) -> String { "\(min(99, Int((peluang * 100).rounded()))) %" }
