import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

func halamanLaporan(_ baris: [(LaporanWarga, String)], _ status: LaporanWarga.Status) -> Page {
  let chip = [LaporanWarga.Status.baru, .selesai, .ditolak]
    .map {
      Tab(
        $0.nama, href: query(RuteWarga.laporan(), ["tampil": $0.rawValue]),
        state: $0 == status ? .current : .other)
    }
  let isi = baris.prefix(50)
    .map {
      ListRow($0.1, href: RuteWarga.jawabLaporan($0.0.id), detail: $0.0.isi, time: $0.0.dibuat.teksPendek())
    }
  let lagi =
    baris.count > 50
    ? query(RuteWarga.laporan(), ["tampil": status.rawValue, "sesudah": baris[49].0.id.description]) : nil
  return Page(
    "Laporan warga", section: RuteWarga.laporan(),
    main: """
      \(pageHead("Laporan warga", lead: "Perubahan data yang dilaporkan warga dari akunnya."))\(filterChips(chip))
      \(isi.isEmpty ? emptyState("Tidak ada laporan", "Laporan warga desa Anda muncul di sini.", icon: .inbox) : list(isi, label: "Laporan warga"))
      \(pager(newer: nil, older: lagi))
      """)
}

func halamanSatuLaporan(
  _ laporan: LaporanWarga, _ berkas: BerkasPenduduk, _ jawaban: String, _ galat: FieldErrors,
  _ context: PelakuContext
) -> Page {
  let jawab: HTML =
    laporan.status == .baru
    ? Form(to: RuteWarga.jawabLaporan(laporan.id), context.formToken())
      .html(
        "\(textArea(Field("jawaban", "Jawaban bagi pelapor", errors: galat), jawaban, rows: 3, most: 500))",
        next: "Ubah datanya lebih dahulu bila laporan benar; jawaban menutup laporan.",
        actions: [
          button("Jawab dan selesaikan", icon: .check),
          button("Tolak laporan", kind: .harm, name: "tolak", value: "1"),
        ])
    : facts([Fact("Keadaan", laporan.status.nama), Fact("Jawaban", laporan.jawaban)])
  return Page(
    "Laporan warga", breadcrumbs: [Crumb("Laporan warga", href: RuteWarga.laporan())],
    section: RuteWarga.laporan(), width: .narrow,
    main: """
      \(pageHead("Laporan warga", lead: "\(berkas.orang.biodata.nama), \(berkas.struktur.sebutanDesa(berkas.orang.desa))"))
      \(card("Yang dilaporkan", "<p>\(laporan.isi)</p><p class=\"muted\">\(laporan.dibuat.teksLengkap())</p>", icon: .chat))
      <p>\(linkButton("Buka data penduduk", href: berkas.alamatHalaman, kind: .secondary, icon: .person))</p>\(jawab)
      """)
}
