import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

func halamanPilihLayanan(_ berkas: BerkasPenduduk, _ semua: [(LayananSurat, HalanganSurat?)]) -> Page {
  let dapat = semua.filter { $0.1 == nil || $0.1?.isian != nil }
  let belum = semua.filter { $0.1 != nil && $0.1?.isian == nil }
  let baris = dapat.map { satu, _ in
    ListRow(
      satu.nama, href: RuteSurat.baru(berkas.orang.id, satu.kode),
      from: satu.penerbit == .dukcapil ? "Dukcapil" : nil,
      detail: satu.syarat.joined(separator: ", "),
      status: satu.perluRegistrasi ? status("registrasi kecamatan") : nil)
  }
  return Page(
    "Buat surat", breadcrumbs: berkas.jejak, section: RuteSurat.semua(),
    main: """
      \(pageHead("Surat apa yang dibuat?", lead: "Bagi \(berkas.orang.biodata.nama), \(berkas.struktur.sebutanDesa(berkas.orang.desa))."))
      \(dapat.isEmpty ? emptyState("Tidak ada layanan untuk orang ini", "Ia sudah meninggal, pindah, atau tidak sah dalam register.", icon: .fileText) : filteredList(baris, label: "Layanan surat"))
      \(belum.isEmpty ? nil : details("Belum dapat dibuat: \(belum.count) surat", facts(belum.map { Fact($0.0.nama, $0.1?.kalimat ?? "") })))
      """)
}
