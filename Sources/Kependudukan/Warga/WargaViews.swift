import Akses
import Bahasa
import Database
import Foundation
import Jejak
import Organisasi
import Web

/// The first page of a resident: his family, his requests, his reports.
struct MejaWarga {
  let warga: Penduduk
  let anggota: [Penduduk]
  /// Of himself and of those whom he may answer for.
  let data: [Penduduk.ID: DataPribadi]
  let kk: KartuKeluarga?
  let desa: String
  let surat: [(SuratLayanan, String)]
  let ktp: [PermohonanWarga]
  let laporan: [LaporanWarga]
  let hari: Tanggal

  init(_ warga: Penduduk, _ tx: Tx, pada hari: Tanggal) throws {
    self.warga = warga
    self.hari = hari
    anggota = try warga.keluarga.map { try tx.anggota($0) } ?? []
    data = Dictionary(
      uniqueKeysWithValues: try anggota.filter { warga.bolehMelihatLihatan($0, pada: hari) }
        .map { ($0.id, try DataPribadi($0, tx, nil, pada: hari)) })
    kk = try warga.keluarga.flatMap { try tx.keluarga($0) }
    desa = try tx.struktur(pada: hari).sebutanDesa(warga.desa)
    // His own, and those of whom he answers for.
    let milik = Set([warga.id] + data.keys).sorted()
    surat = try tx.surat(milik: milik, batas: 20)
      .map { ($0, try tx.layananSurat($0.layanan)?.nama ?? $0.layanan) }
    ktp = try tx.permohonanWarga(milik)
    laporan = try tx.laporan(oleh: warga.id)
  }

  /// `menu`: what else a resident finds here, of other modules.
  func halaman(menu: [MenuItem], _ context: AppContext) -> Page {
    Page(
      "Data keluarga Anda", width: .wide,
      main: """
        \(pageHead("Data keluarga Anda", lead: "\(warga.biodata.nama), \(desa)", actions: [linkButton("Minta surat desa", href: RuteWarga.surat(), icon: .fileText)] + menu.map { linkButton($0.title, href: $0.href, kind: .secondary, icon: $0.icon) } + [actionForm(to: RuteWarga.keluar(), context.formToken(), button("Keluar", kind: .quiet, icon: .signOut))]))
        \(card("Kartu keluarga", facts(alamat), icon: .house))
        \(card("Anggota keluarga", cards(anggota.map(satu)), icon: .people))
        \(ktp.isEmpty ? nil : card("Permohonan KTP", table("Permohonan KTP", [Column("Bagi"), Column("Keperluan"), Column("Keadaan"), Column("Sejak"), Column("Loket")], ktp.map(baris)), icon: .personBadge))
        \(card("Permintaan surat", surat.isEmpty ? emptyState("Belum ada permintaan", "Minta surat desa dari rumah; Anda dikabari begitu terbit.", icon: .fileText) : table("Permintaan surat", [Column("Surat"), Column("Bagi"), Column("Keadaan"), Column("Diubah"), Column("Keterangan")], surat.map(baris)), icon: .fileText))
        \(card("Laporan perubahan", laporan.isEmpty ? emptyState("Belum ada laporan", "Laporkan perubahan dari kartu anggota keluarga di atas.", icon: .pencil) : table("Laporan", [Column("Isi"), Column("Keadaan"), Column("Jawaban")], laporan.map { ["\($0.isi)", status($0.status.nama, $0.status == .baru ? .waiting : .done), "\($0.jawaban.isEmpty ? "–" : $0.jawaban)"] }), icon: .pencil))
        """)
  }

  private var alamat: [Fact] {
    guard let kk else { return [Fact("Kartu keluarga", "Tidak ada")] }
    let a = kk.alamat
    return [
      Fact("Alamat", [a.alamat, a.dusun].filter { !$0.isEmpty }.joined(separator: ", ")),
      Fact("RT/RW", "\(a.rt)/\(a.rw)"), Fact("Desa", desa), Fact("Terbit", kk.tanggalTerbit?.teks ?? "–"),
    ]
  }

  private func satu(_ orang: Penduduk) -> HTML {
    let b = orang.biodata
    let lihat: HTML? =
      warga.bolehMelihatLihatan(orang, pada: hari)
      ? linkButton("Siapa melihat data ini", href: RuteWarga.pelihat(orang.id), kind: .secondary, icon: .eye)
      : nil
    return card(
      b.nama,
      """
      \(facts([
        Fact("Hubungan", b.shdk.nama), Fact("Lahir", "\(b.tempatLahir), \(b.tanggalLahir.teks)"),
        Fact("Status kawin", b.statusKawin.nama), Fact("NIK", orang.nik == nil ? "Belum ada" : NIK.tertutup),
      ]))\
      \(data[orang.id].map { details("Semua data yang disimpan", .join($0.bagian.map(bagian))) })\
      <div class="buttons">\(lihat)\(linkButton("Laporkan perubahan", href: RuteWarga.lapor(orang.id), kind: .quiet, icon: .pencil))</div>
      """)
  }

  private func baris(_ satu: PermohonanWarga) -> [HTML] {
    [
      "\(panggilan(satu.penduduk))", "\(satu.jenis.nama)",
      status(satu.tahap.nama, satu.tahap.isTerbuka ? .waiting : satu.tahap == .diserahkan ? .done : .neutral),
      "\(satu.diubah.teksPendek())", "\(satu.loket)",
    ]
  }

  private func panggilan(_ id: Penduduk.ID) -> String {
    id == warga.id ? "Anda" : anggota.first { $0.id == id }?.biodata.nama ?? ""
  }

  private func bagian(_ satu: DataPribadi.Bagian) -> HTML {
    "<h3>\(satu.judul)</h3>\(facts(satu.isi.map { Fact($0.nama, $0.isi) }))"
  }

  private func baris(_ baris: (SuratLayanan, String)) -> [HTML] {
    let (surat, nama) = baris
    let keterangan: HTML =
      surat.status == .terbit
      ? (surat.kodeAmbil.map { "<a\(.href(RuteSurat.ambil($0)))>Ambil surat</a>" } ?? "") : "\(surat.alasan)"
    return [
      "\(nama)", "\(panggilan(surat.penduduk))", status(surat.status.nama, surat.status.nada),
      "\(surat.diubah.teksPendek())", keterangan,
    ]
  }
}
