import Akses
import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Naskah
import Nomor
import Organisasi
import Pemberitahuan
import Segel
import Web

extension SuratDesa {
  /// Signs: the certificate is opened first, so that a mistyped passphrase takes no number; the number is fixed before the
  /// paper is drawn; file, number and public entry become true together. When sealing fails the letter keeps its number
  /// for the next try.
  /// - Throws: `FieldErrors` at `sandi`, `SuratError`.
  package func tandaTangani(
    _ id: SuratLayanan.ID, versi: Int, sandi: String, oleh pelaku: Pelaku
  ) async throws -> String {
    guard !sandi.isEmpty else { throw FieldErrors("sandi", "Tulis kata sandi tanda tangan Anda.") }
    let waktu = now()
    let unit = try await db.read { tx in
      try tx.siapTandaTangan(id, versi, pelaku, pada: waktu).1.unit
    }
    let terbuka: any SegelTerbuka
    do {
      terbuka = try await mesin.bukaSegel(pelaku.orang, sandi: sandi)
    } catch let refusal as any Refusal {
      throw FieldErrors("sandi", refusal.message)
    }
    let foto = try await fotoAnak(id)
    let (lembar, register) = try await pesan(id, versi, unit, foto, oleh: pelaku, pada: waktu)
    do {
      let segel = try await mesin.segel(lembar, dengan: terbuka)
      let berkas = try await gudang.terima(segel.pdf, nama: "\(lembar.jenis).pdf", rahasia: true)
      try await selesaikan(id, lembar, segel, berkas, register, oleh: pelaku)
      return lembar.nomor
    } catch {
      try await batalkanSegel(id, lembar.kode, oleh: pelaku)
      guard let refusal = error as? any Refusal else { throw error }
      throw FieldErrors("sandi", refusal.message)
    }
  }

  private func pesan(
    _ id: SuratLayanan.ID, _ versi: Int, _ unit: UnitKerja, _ foto: [UInt8]?, oleh pelaku: Pelaku,
    pada waktu: Date
  ) async throws -> (LembarResmi, RegisterNomor.ID) {
    let hari = Tanggal(waktu)
    return try await denganNomor(.layanan, unit, pada: waktu) { [kependudukan] tx, register in
      var (surat, _) = try tx.siapTandaTangan(id, versi, pelaku, pada: waktu)
      guard let layanan = try tx.layananSurat(surat.layanan) else { throw SuratError.tidakAda }
      let nomor = try tx.nomorSurat(register, id, "surat_layanan", layanan, hari, oleh: pelaku, pada: waktu)
      surat.nomor = nomor.teks
      surat.tanggal = hari
      surat.status = .menyegel
      let kode = try surat.kode.flatMap { KodeDokumen($0) } ?? KodeDokumen.baru()
      surat.kode = kode.teks
      try tx.perbarui(surat, pada: waktu)
      var naskah = try tx.naskahSurat(surat, kependudukan.sandi, pada: hari)
      naskah.foto = foto
      guard naskah.penandatangan.orang == pelaku.orang else {
        throw SuratError.bukanPejabat("\(naskah.penandatangan.sebutan), \(naskah.penandatangan.nama)")
      }
      let jadi = naskah
      return (
        LembarResmi(
          jenis: layanan.nama, nomor: nomor.teks, tanggal: hari, hal: nil, kode: kode, kantor: jadi.kantor,
          identitas: jadi.identitas, penandatangan: jadi.penandatangan, susun: { jadi.dokumen($0) }),
        register
      )
    }
  }

  private func selesaikan(
    _ id: SuratLayanan.ID, _ lembar: LembarResmi, _ segel: DokumenSegel, _ baru: BerkasBaru,
    _ register: RegisterNomor.ID, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    let alamat = alamat
    try await db.write(serialised: Nomor.giliran(register)) { tx in
      guard var surat = try tx.surat(id), surat.kode == lembar.kode.teks, surat.status == .menyegel else {
        throw SuratError.berubah
      }
      let berkas = try tx.insert(baru, oleh: pelaku.orang.rawValue, pada: waktu)
      if let nomor = try tx.nomor(milik: ObjekBernomor("surat_layanan", id)) {
        try tx.pakaiNomor(nomor.id, pada: waktu)
      }
      try tx.daftarkan(segel, berkas: berkas.id.rawValue)
      surat.berkas = berkas.id
      surat.status = .terbit
      surat.kodeAmbil = try randomCode(20)
      try tx.perbarui(surat, pada: waktu)
      try tx.tahap(surat, .terbit, oleh: pelaku, catatan: lembar.nomor, pada: waktu)
      try tx.hapusPemberitahuan(sebab: SebabPemberitahuan("surat_layanan", id))
      try tx.kabarkanPemohon(surat, lembar, alamat, pada: waktu)
    }
  }

  private func batalkanSegel(_ id: SuratLayanan.ID, _ kode: KodeDokumen, oleh pelaku: Pelaku) async throws {
    let waktu = now()
    try await db.write { tx in
      guard var surat = try tx.surat(id), surat.status == .menyegel, surat.kode == kode.teks else { return }
      surat.status = .disetujui
      try tx.perbarui(surat, pada: waktu)
      try tx.tahap(surat, .disetujui, oleh: pelaku, catatan: "Gagal disegel, nomor tetap", pada: waktu)
    }
  }
}

extension Tx {
  /// The letter as it waits for this person's signature. One whose sealing was broken off waits again after two minutes.
  fileprivate func siapTandaTangan(
    _ id: SuratLayanan.ID, _ versi: Int, _ pelaku: Pelaku, pada waktu: Date
  ) throws -> (SuratLayanan, KantorSurat) {
    let (surat, struktur) = try surat(id, versi, untuk: pelaku, pada: waktu)
    let terputus = surat.status == .menyegel && surat.diubah < waktu.addingTimeInterval(-120)
    guard surat.status == .disetujui || terputus else {
      throw SuratError.bukanGiliran(surat.status.nama.lowercased())
    }
    let kantor = try KantorSurat(surat.kantor, struktur)
    guard pelaku.memegang(kantor.penandatangan.id) != nil else {
      throw SuratError.bukanPejabat(kantor.penandatangan.nama)
    }
    try pastikanMasihSesuai(surat, pada: Tanggal(waktu))
    if let layanan = try layananSurat(surat.layanan), let orang = try penduduk(surat.penduduk),
      surat.foto == nil,
      layanan.bentuk.perluFoto(orang, pada: Tanggal(waktu))
    {
      throw SuratError.perluFoto
    }
    return (surat, kantor)
  }

  /// The resident gets the way to his letter, never the letter itself: it is personal.
  fileprivate func kabarkanPemohon(
    _ surat: SuratLayanan, _ lembar: LembarResmi, _ alamat: String, pada waktu: Date
  ) throws {
    guard let tujuan = AlamatSurel(surat.surel), let ambil = surat.kodeAmbil else { return }
    try antreSurel(
      Surel(
        judul: "\(lembar.jenis) Anda sudah terbit",
        isi: """
          \(lembar.jenis) nomor \(lembar.nomor) sudah ditandatangani oleh \(lembar.penandatangan.sebutan).

          Ambil suratnya di \(alamat)\(RuteSurat.ambil(ambil)) dengan tanggal lahir pemohon, paling lambat \
          \(SuratDesa.masaAmbil) hari lagi. Keasliannya dapat diperiksa siapa saja di \
          \(lembar.identitas.tautan(lembar.kode)).
          """, sebab: SebabPemberitahuan("surat_layanan", surat.id)), kepada: [tujuan], pada: waktu)
  }
}
