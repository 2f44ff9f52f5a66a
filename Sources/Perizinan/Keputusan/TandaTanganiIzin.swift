import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Naskah
import Nomor
import Organisasi
import Segel

extension Perizinan {
  /// Signs: the certificate is opened first, so that a mistyped passphrase takes no number; the number is fixed before the
  /// paper is drawn; file, number, public entries and the stage become true together. When sealing fails the application
  /// keeps its number for the next try.
  /// - Returns: the number of the paper.
  /// - Throws: `FieldErrors` at `sandi`, `PermohonanError`.
  package func tandaTangani(_ tindakan: Tindakan, sandi: String, oleh pelaku: Pelaku) async throws -> String {
    guard !sandi.isEmpty else { throw FieldErrors("sandi", "Tulis kata sandi tanda tangan Anda.") }
    let waktu = now()
    let kantor = try await db.read { [self] tx in
      let satu = try siapTandaTangan(tindakan, tx, pelaku, pada: waktu)
      return satu.struktur.unit[try satu.struktur.unit(.penandatangan, "", satu.permohonan)]
    }
    guard let kantor else { throw PermohonanError.tanpaPetugas("penanda tangan") }
    let terbuka: any SegelTerbuka
    do {
      terbuka = try await mesin.bukaSegel(pelaku.orang, sandi: sandi)
    } catch let refusal as any Refusal {
      throw FieldErrors("sandi", refusal.message)
    }
    let (lembar, register) = try await pesan(tindakan, kantor, oleh: pelaku, pada: waktu)
    do {
      let segel = try await mesin.segel(lembar, dengan: terbuka)
      let berkas = try await gudang.terima(segel.pdf, nama: "\(lembar.jenis).pdf", rahasia: true)
      try await terbitkan(tindakan, lembar, segel, berkas, register, oleh: pelaku)
      return lembar.nomor
    } catch let refusal as any Refusal {
      throw FieldErrors("sandi", refusal.message)
    }
  }

  private func siapTandaTangan(
    _ tindakan: Tindakan, _ tx: Tx, _ pelaku: Pelaku, pada waktu: Date
  ) throws -> PermohonanTerbuka {
    let satu = try terbuka(tindakan, tx, pada: waktu)
    try satu.pastikan(.tandaTangan)
    try tx.pastikanBoleh(tindakan, satu, pelaku)
    if let satu = try menyusul(satu, tx).first(where: { $0.nomor == nil }) {
      throw PermohonanError.menyusul(satu.syarat.id, dari: satu.kode)
    }
    return satu
  }

  private func pesan(
    _ tindakan: Tindakan, _ kantor: UnitKerja, oleh pelaku: Pelaku, pada waktu: Date
  ) async throws -> (LembarResmi, RegisterNomor.ID) {
    let hari = Tanggal(waktu)
    return try await denganRegister(kantor, pada: hari) { [self] tx, register in
      let satu = try siapTandaTangan(tindakan, tx, pelaku, pada: waktu)
      let layanan = satu.layanan
      let id = satu.permohonan.id
      let nomor = try tx.pesanNomor(
        PermintaanNomor(
          register: register, objek: ObjekBernomor("permohonan_izin", id), tanggal: hari,
          isi: KomponenNomor(klasifikasi: layanan.dokumen?.klasifikasi ?? "503", jenis: layanan.kode)),
        oleh: pelaku.orang, pada: waktu)
      let kode = try tx.keputusan(id).flatMap { KodeDokumen($0.kode) } ?? KodeDokumen.baru()
      let naskah = try tx.naskahIzin(satu, nomor: nomor.teks, pada: hari, alamat)
      guard naskah.penandatangan.orang == pelaku.orang else {
        throw PermohonanError.bukanGiliran("\(naskah.penandatangan.sebutan), \(naskah.penandatangan.nama)")
      }
      try tx.simpan(
        KeputusanIzin(
          permohonan: id, nomor: nomor.teks, tanggal: hari, kode: kode.teks, sampai: naskah.sampai,
          berkas: nil,
          dimulai: waktu))
      return (
        LembarResmi(
          jenis: layanan.dokumen?.nama.id ?? layanan.nama.id, nomor: nomor.teks, tanggal: hari, hal: nil,
          kode: kode, kantor: naskah.kantor, identitas: naskah.identitas, penandatangan: naskah.penandatangan,
          susun: { naskah.dokumen($0) }),
        register
      )
    }
  }

  private func terbitkan(
    _ tindakan: Tindakan, _ lembar: LembarResmi, _ segel: DokumenSegel, _ baru: BerkasBaru,
    _ register: RegisterNomor.ID, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    try await db.write(serialised: Nomor.giliran(register)) { [self] tx in
      var satu = try siapTandaTangan(tindakan, tx, pelaku, pada: waktu)
      guard let keputusan = try tx.keputusan(satu.permohonan.id), keputusan.kode == lembar.kode.teks else {
        throw PermohonanError.berubah
      }
      let berkas = try tx.insert(baru, oleh: pelaku.orang.rawValue, pada: waktu)
      if let nomor = try tx.nomor(milik: ObjekBernomor("permohonan_izin", satu.permohonan.id)) {
        try tx.pakaiNomor(nomor.id, pada: waktu)
      }
      try tx.daftarkan(segel, berkas: berkas.id.rawValue)
      try tx.simpan(
        KeputusanIzin(
          permohonan: keputusan.permohonan, nomor: keputusan.nomor, tanggal: keputusan.tanggal,
          kode: keputusan.kode, sampai: keputusan.sampai, berkas: berkas.id, dimulai: waktu))
      try tx.catat(
        EntriKeputusan(keputusan, segel, satu.permohonan, pada: waktu), satu.permohonan.id, pada: waktu)
      try tx.lakukan(tindakan, &satu, oleh: pelaku, pada: waktu)
      try lanjutkanSepaket(satu.permohonan, tx, pada: waktu)
    }
  }

  /// Runs `kerja` in the turn of the register of permits of that office, which is opened when it is first needed.
  private func denganRegister<Hasil: Sendable>(
    _ kantor: UnitKerja, pada hari: Tanggal,
    _ kerja: @escaping @Sendable (Tx, RegisterNomor.ID) throws -> Hasil
  ) async throws -> Hasil {
    let kode = "IZIN"
    let ada = try await db.read { try $0.register(jenis: kode, unit: kantor.id, pada: hari)?.id }
    let register: RegisterNomor.ID
    if let ada {
      register = ada
    } else {
      register = try await db.write(serialised: "registers:\(kantor.id)") { tx in
        if let ada = try tx.register(jenis: kode, unit: kantor.id, pada: hari) { return ada.id }
        let baru = try RegisterNomor(
          id: tx.key(), unit: kantor.id, kode: kode, nama: "Izin", jenis: [kode],
          pola: PolaNomor("{klasifikasi}/{urut:3}/{unit}/{bulan_romawi}/{tahun}"), kodeUnit: kantor.singkatan,
          kodeDesa: kantor.singkatan, mulai: max(kantor.berdiri, Tanggal(hari.tahun, 1, 1) ?? hari),
          dasar: "Dibuka saat izin pertama; pola diubah lewat pengaturan penomoran")
        try tx.buat(register: baru)
        return baru.id
      }
    }
    return try await db.write(serialised: Nomor.giliran(register)) { try kerja($0, register) }
  }
}
