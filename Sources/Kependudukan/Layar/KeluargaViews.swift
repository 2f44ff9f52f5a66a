import Akses
import Bahasa
import Organisasi
import Web

extension BerkasKeluarga {
  func halaman(
    _ context: PelakuContext, terbuka: [(nama: String, nomor: String)]? = nil, galat: FieldErrors = .init()
  ) -> Page {
    Page(
      "Kartu keluarga", breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())],
      section: RutePenduduk.cari(),
      main: """
        \(pageHead("Keluarga \(kepala?.biodata.nama ?? "")", lead: struktur.sebutanDesa(kk.desa), status: kk.status == .aktif ? nil : status(kk.status == .ditutup ? "Sudah ditutup" : "Dibatalkan", .neutral)))
        \(record("\(isi)\(nomor(terbuka, galat, context))", side: sisi, actions: tindakan))
        """)
  }

  private var isi: HTML {
    card(
      "Anggota",
      anggota.isEmpty
        ? emptyState("Tidak ada anggota", "Kartu ini sudah tidak dipakai.", icon: .people)
        : list(anggota.map { $0.baris(pada: hari) }, label: "Anggota keluarga"), icon: .people)
  }

  private var sisi: HTML {
    let a = kk.alamat
    let alamat = card(
      "Alamat",
      facts([
        Fact("Alamat", a.teks.isEmpty ? "–" : a.teks), Fact("Desa", struktur.sebutanDesa(kk.desa)),
        Fact("Kode pos", a.kodePos.isEmpty ? "–" : a.kodePos),
        Fact("Terbit", kk.tanggalTerbit?.teks ?? "–"),
      ]), icon: .map)
    return "\(alamat)\(perjalanan(peristiwa, kode, khusus: khusus, pembatalan: bolehUbah ? .boleh : .tidak))"
  }

  private func nomor(
    _ terbuka: [(nama: String, nomor: String)]?, _ galat: FieldErrors, _ context: PelakuContext
  ) -> HTML? {
    if let terbuka {
      return card("Nomor", facts(terbuka.map { Fact($0.nama, $0.nomor) }), icon: .unlock)
    }
    guard bolehUbah else { return nil }
    let buka = Form(to: RutePenduduk.nomorKeluarga(kk.id), context.formToken())
      .html(
        textField(Field("alasan", "Untuk apa nomor keluarga ini dibuka?", errors: galat)),
        next: "Tercatat atas nama Anda pada setiap anggota.",
        actions: [button("Buka nomor", kind: .secondary, icon: .unlock)])
    return card(
      "Nomor KK dan NIK anggota", galat.isEmpty ? details("Buka nomor", buka) : buka, icon: .shieldLock)
  }

  private var tindakan: [HTML] {
    guard bolehUbah, kk.status == .aktif, !anggota.isEmpty else { return [] }
    return [
      linkButton("Catat kelahiran", href: RutePenduduk.kelahiran(kk.id), icon: .personPlus),
      linkButton(
        "Pindah atau pecah KK", href: RutePenduduk.perpindahan(kk.id), kind: .secondary, icon: .arrowRight),
      linkButton(
        "Meninggal, pindah keluar, hilang", href: RutePenduduk.pengeluaran(kk.id), kind: .secondary,
        icon: .signOut),
      linkButton("Ganti kepala keluarga", href: RutePenduduk.kepala(kk.id), kind: .quiet),
      linkButton("Ubah alamat", href: RutePenduduk.alamat(kk.id), kind: .quiet),
    ]
  }
}
