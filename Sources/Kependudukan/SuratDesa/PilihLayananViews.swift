import Akses
import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

func halamanPilihLayanan(_ berkas: BerkasPenduduk, _ layanan: [LayananSurat]) -> Page {
  let baris = layanan.map { satu in
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
      \(baris.isEmpty ? emptyState("Tidak ada layanan untuk orang ini", "Ia sudah meninggal, pindah, atau tidak sah dalam register.", icon: .fileText) : filteredList(baris, label: "Layanan surat"))
      """)
}
