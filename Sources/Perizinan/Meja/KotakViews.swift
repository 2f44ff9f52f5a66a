import Bahasa
import Foundation
import Web

extension KotakIzin {
  func halaman(sekarang: Date) -> Page {
    let isi: HTML =
      baris.isEmpty
      ? emptyState(
        berperan ? "Tidak ada yang menunggu Anda" : "Anda belum mempunyai peran di perizinan",
        berperan
          ? "Permohonan yang sampai di tahap Anda muncul di sini, yang paling mendesak paling atas."
          : "Administrator menetapkan jabatan mana yang memeriksa, meninjau, dan memaraf di kantor ini.")
      : list(
        baris.map { satu in
          ListRow(
            satu.layanan, href: RutePermohonan.kasus(satu.permohonan), from: "\(satu.kode), \(satu.unit)",
            detail: satu.petugas.map { "\(satu.tahap), ditugaskan kepada \($0)" } ?? satu.tahap,
            time: satu.tenggat.teksPendek(),
            status: satu.tenggat < sekarang
              ? status("Terlambat", .harm)
              : satu.tenggat < sekarang + 86_400 ? status("Hari ini", .waiting) : nil,
            weight: satu.tenggat < sekarang ? .late : .normal)
        }, label: "Permohonan yang menunggu Anda")
    return Page(
      "Perizinan", section: RutePermohonan.meja(), scripts: [.lapangan],
      main: """
        \(pageHead("Perizinan", lead: "Yang menunggu Anda, menurut tenggatnya.", actions: tautan))\(kabarLapangan())\(pilihan)\(isi)\
        \(pager(newer: nil, older: berikut.map { query(RutePermohonan.meja(), ["tampil": semuaOrang ? "kantor" : "", "setelah": $0.description]) }, olderLabel: "Berikutnya"))
        """)
  }

  private var tautan: [HTML] {
    guard berperan else { return [] }
    return [
      linkButton("Cari permohonan", href: CariRoutes.alamat(), kind: .secondary, icon: .search),
      linkButton("Laporan", href: LaporanRoutes.alamat(), kind: .quiet, icon: .listTask),
    ]
      + (bertanda
        ? [linkButton("Tanda pengawasan", href: RuteTanda.saya(), kind: .quiet, icon: .flag)] : [])
  }

  /// What is mine, or all that waits where I play a part: what was given to somebody who is away, too.
  private var pilihan: HTML? {
    guard berperan else { return nil }
    let tab: (String, String) -> Tab = { nama, tampil in
      Tab(
        nama, href: query(RutePermohonan.meja(), ["tampil": tampil]),
        state: (tampil == "kantor") == semuaOrang ? .current : .other)
    }
    return filterChips([tab("Untuk saya", ""), tab("Semua petugas", "kantor")])
  }
}
