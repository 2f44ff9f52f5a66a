import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

extension SuratDesa {
  /// Drafts a letter at the desk; it goes to the second of the office, or at once to its leader.
  /// - Throws: `FieldErrors`, `SuratError`, `PendudukError`.
  package func ajukan(_ permintaan: PermintaanSurat, oleh pelaku: Pelaku) async throws -> SuratLayanan.ID {
    let waktu = now()
    return try await db.write { tx in
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      guard let orang = try tx.penduduk(permintaan.penduduk),
        struktur.lingkupPenduduk(pelaku).memuat(orang.desa)
      else { throw PendudukError.tidakAda }
      let surat = try tx.suratBaru(permintaan, orang, .loket, struktur, oleh: pelaku, pada: waktu)
      try tx.tahap(surat, surat.status, oleh: pelaku, pada: waktu)
      try tx.beritahuPejabat(surat, struktur, pada: waktu)
      return surat.id
    }
  }

  /// Takes up what a resident asked for from home, with what the desk has changed in it.
  package func ambilAlih(
    _ id: SuratLayanan.ID, versi: Int, _ permintaan: PermintaanSurat, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write { tx in
      var (surat, struktur) = try tx.surat(id, versi, untuk: pelaku, pada: waktu)
      guard surat.status == .diminta || surat.status == .dikembalikan else {
        throw SuratError.bukanGiliran(surat.status.nama.lowercased())
      }
      guard let layanan = try tx.layananSurat(surat.layanan) else { throw SuratError.tidakAda }
      guard let orang = try tx.penduduk(surat.penduduk) else { throw PendudukError.tidakAda }
      try tx.pastikanTidakTerhalang(layanan, orang, pada: Tanggal(waktu))
      surat.isian = try permintaan.diperiksa(
        layanan, tx.isianRegister(layanan, orang, pada: Tanggal(waktu)))
      try tx.pastikanDapatDiajukan(layanan, orang, isian: surat.isian, pada: Tanggal(waktu))
      surat.keperluan = permintaan.keperluan.rapi
      surat.surel = permintaan.surel
      surat.telepon = permintaan.telepon
      surat.alasan = ""
      surat.status = try KantorSurat(surat.kantor, struktur).statusAwal(pelaku)
      try tx.perbarui(surat, pada: waktu)
      try tx.tahap(surat, surat.status, oleh: pelaku, pada: waktu)
      try tx.beritahuPejabat(surat, struktur, pada: waktu)
    }
  }

  /// What a resident asks for himself.
  func minta(_ permintaan: PermintaanSurat, _ tx: Tx, pada waktu: Date) throws -> SuratLayanan.ID {
    let struktur = try tx.struktur(pada: Tanggal(waktu))
    guard let orang = try tx.penduduk(permintaan.penduduk) else { throw PendudukError.tidakAda }
    let surat = try tx.suratBaru(permintaan, orang, .warga, struktur, oleh: nil, pada: waktu)
    try tx.tahap(surat, .diminta, oleh: nil, pada: waktu)
    try tx.beritahuPejabat(surat, struktur, pada: waktu)
    return surat.id
  }
}

extension Tx {
  fileprivate func suratBaru(
    _ permintaan: PermintaanSurat, _ orang: Penduduk, _ asal: SuratLayanan.Asal, _ struktur: Struktur,
    oleh pelaku: Pelaku?, pada waktu: Date
  ) throws -> SuratLayanan {
    guard let layanan = try layananSurat(permintaan.layanan), layanan.aktif else { throw SuratError.tidakAda }
    let registri = "Dinas Kependudukan dan Pencatatan Sipil"
    guard layanan.penerbit == .desa || pelaku?.bolehLihatKhusus(struktur) == true else {
      throw SuratError.bukanPejabat("petugas \(registri)")
    }
    guard let kantor = struktur.penerbit(layanan, orang.desa) else { throw SuratError.tanpaPejabat(registri) }
    guard orang.boleh(layanan.bentuk, pada: Tanggal(waktu)) else {
      throw SuratError.bukanUntukDia(layanan.nama)
    }
    try pastikanTidakTerhalang(layanan, orang, pada: Tanggal(waktu))
    let isian = try permintaan.diperiksa(layanan, isianRegister(layanan, orang, pada: Tanggal(waktu)))
    try pastikanDapatDiajukan(layanan, orang, isian: isian, pada: Tanggal(waktu))
    guard orang.nik != nil else { throw SuratError.tanpaNIK }
    let pejabat = try KantorSurat(kantor, struktur)
    let surat = SuratLayanan(
      id: key(), kantor: kantor, desa: orang.desa, layanan: layanan.kode, penduduk: orang.id,
      isian: isian, keperluan: permintaan.keperluan.rapi, asal: asal,
      surel: permintaan.surel, telepon: permintaan.telepon,
      status: pelaku.map(pejabat.statusAwal) ?? .diminta, alasan: "",
      pembuat: pelaku?.orang, dibuat: waktu, diubah: waktu, versi: 1, nomor: nil, tanggal: nil, kode: nil,
      kodeAmbil: nil, berkas: nil, nomorRegistrasi: nil, foto: nil)
    try tambah(surat)
    return surat
  }

  /// The letter as that version, for who has a part in its office.
  /// - Throws: `SuratError.tidakAda`, also for who has no right; `.berubah`.
  func surat(
    _ id: SuratLayanan.ID, _ versi: Int? = nil, untuk pelaku: Pelaku, pada waktu: Date
  ) throws -> (SuratLayanan, Struktur) {
    let struktur = try struktur(pada: Tanggal(waktu))
    guard let surat = try surat(id),
      struktur.kantorSurat(pelaku).contains(surat.kantor) || registrasi(surat, struktur, pelaku)
    else { throw SuratError.tidakAda }
    guard versi == nil || versi == surat.versi else { throw SuratError.berubah }
    return (surat, struktur)
  }

  /// The kecamatan sees what it has to enter.
  private func registrasi(_ surat: SuratLayanan, _ struktur: Struktur, _ pelaku: Pelaku) -> Bool {
    struktur.lingkupPenduduk(pelaku).memuat(surat.desa)
  }

  /// Who has to act now is told; nobody else any more.
  func beritahuPejabat(_ surat: SuratLayanan, _ struktur: Struktur, pada waktu: Date) throws {
    let sebab = SebabPemberitahuan("surat_layanan", surat.id)
    try hapusPemberitahuan(sebab: sebab)
    let kantor = try KantorSurat(surat.kantor, struktur)
    let jabatan: Jabatan? =
      switch surat.status {
      case .diperiksa: kantor.pemeriksa
      case .disetujui: kantor.penandatangan
      case .diminta: kantor.pemeriksa ?? kantor.penandatangan
      case .menyegel, .terbit, .dikembalikan, .ditolak: nil
      }
    let orang: Orang.ID? =
      surat.status == .dikembalikan ? surat.pembuat : jabatan.flatMap { struktur.pemegang($0.id)?.orang }
    guard let orang else { return }
    let nama = try layananSurat(surat.layanan)?.nama ?? surat.layanan
    let judul =
      switch surat.status {
      case .diperiksa: "\(nama) menunggu pemeriksaan Anda"
      case .disetujui: "\(nama) menunggu tanda tangan Anda"
      case .diminta: "\(nama) diminta warga dari rumah"
      case .menyegel, .terbit, .dikembalikan, .ditolak:
        "\(nama) dikembalikan: \(samarkanNomor(surat.alasan))"
      }
    try beritahu(
      [orang],
      IsiPemberitahuan(jenis: "surat_layanan", judul: judul, tautan: RuteSurat.satu(surat.id), sebab: sebab),
      pada: waktu)
  }
}
