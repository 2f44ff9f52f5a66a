import Bahasa
import Berkas
import Database
import Foundation
import Naskah
import NIOCore
import Nomor
import Organisasi
import Segel

/// What came of a signature.
package struct HasilTandaTangan: Sendable, Equatable {
  package let nomor: String
  /// How many offices have it on their screens; nil when the TU still has to send it.
  package let kantor: Int?
  /// The outside parties it goes to.
  package var luar = HitunganLuar()

  var kalimat: String {
    guard let kantor else {
      return "Surat ditandatangani dengan nomor \(nomor) dan menunggu dikirim tata usaha."
    }
    return "Surat \(nomor) ditandatangani dan \(HasilKirim(kantor: kantor, luar: luar).kalimat)."
  }
}

extension Persuratan {
  /// Signs: reserves the number, seals, and sends, as one act that a crash cannot leave half done.
  ///
  /// Everything that can be known beforehand is checked before anything else, and the certificate is opened next,
  /// so that a mistyped passphrase takes no number. The number is reserved in a transaction of its own before the
  /// file is made, since number, date and code must be inside the sealed bytes. If sealing fails the letter waits
  /// for the signature again and keeps its number; a second try gets the same one.
  ///
  /// `sandi` opens the signer's certificate; it is neither kept nor logged. The same `kunci` again is answered with what
  /// came of the first.
  /// - Throws: `FieldErrors` at `sandi` when the certificate does not open.
  package func tandaTangani(
    _ id: NaskahDinas.ID, versi: Int, sandi: String, kunci: String = "", oleh pelaku: Pelaku
  ) async throws -> HasilTandaTangan {
    do {
      return try await tandaTanganiSekali(id, versi, sandi, kunci, pelaku)
    } catch let galat as NaskahError {
      guard let hasil = try await hasilDahulu(id, kunci: kunci, oleh: pelaku) else { throw galat }
      return hasil
    }
  }

  private func tandaTanganiSekali(
    _ id: NaskahDinas.ID, _ versi: Int, _ sandi: String, _ kunci: String, _ pelaku: Pelaku
  ) async throws -> HasilTandaTangan {
    guard !sandi.isEmpty else { throw FieldErrors("sandi", "Tulis kata sandi tanda tangan Anda.") }
    try await luruskanSegel(id)
    let now = now()
    let naskah = try await db.read { tx in
      let (naskah, _) = try tx.siapTandaTangan(id, versi, pelaku)
      try tx.periksaSebelumSegel(naskah, pada: now)
      return naskah
    }
    let terbuka: any SegelTerbuka
    do {
      terbuka = try await mesin.bukaSegel(pelaku.orang, sandi: sandi)
    } catch let refusal as any Refusal {
      throw FieldErrors("sandi", refusal.message)
    }
    let lampiran = try await sidikLampiran(naskah)
    let (jadi, register): (NaskahJadi, RegisterNomor.ID)
    do {
      (jadi, register) = try await pesanNomor(id, versi, lampiran, kunci, pelaku)
    } catch let galat as DatabaseError {
      // Two corrections of one letter, signed at once in two registers: the schema takes one, the other is told why.
      try await db.read { tx in try tx.periksaSatuRalat(naskah) }
      throw galat
    }
    do {
      let segel = try await mesin.segel(jadi, dengan: terbuka)
      let berkas = try await gudang.terima(
        AsyncStream(of: segel.pdf), nama: namaPDF(nomor: jadi.nomor),
        rahasia: jadi.keterbukaan == .tertutup)
      return try await selesaikan(id, jadi, lampiran, register, segel, berkas, pelaku)
    } catch {
      try await batalkanSegel(id, pelaku)
      guard let refusal = error as? any Refusal, !(error is FieldErrors) else { throw error }
      throw FieldErrors("sandi", refusal.message)
    }
  }

  /// First step: the number, the code and the date are fixed for this letter.
  private func pesanNomor(
    _ id: NaskahDinas.ID, _ versi: Int, _ lampiran: [LampiranTersegel], _ kunci: String, _ pelaku: Pelaku
  ) async throws -> (NaskahJadi, RegisterNomor.ID) {
    let now = now()
    let hari = Tanggal(now)
    let register = try await db.read { tx in try tx.register(untuk: tx.naskah(id, for: pelaku), pada: hari) }
    return try await db.write(serialised: Nomor.giliran(register.id)) { tx in
      var (naskah, penugasan) = try tx.siapTandaTangan(id, versi, pelaku)
      let struktur = try tx.struktur(pada: hari)
      try tx.periksaLengkap(naskah, struktur, untuk: .penandatanganan)
      let nomor = try tx.pesanNomor(naskah, register, oleh: pelaku, struktur, pada: now)
      try naskah.mulaiSegel(
        nomor: nomor.teks, kode: naskah.kode ?? KodeDokumen.baru().teks, tanggal: hari, pada: now)
      try tx.update(naskah)
      try tx.run(
        """
        UPDATE naskah
        SET register = \(register.id), penomor = \(register.unit == naskah.kantor ? nil : register.unit)
        WHERE id = \(id)
        """)
      try tx.ingatTandaTangan(id, kunci: kunci, oleh: pelaku, pada: now)
      try tx.catat(
        "naskah.nomor_dipesan", "naskah", id, oleh: pelaku, sebagai: penugasan, keterangan: nomor.teks,
        pada: now)
      var jadi = try tx.jadi(naskah, pada: hari)
      jadi.daftarLampiran = lampiran.map(\.terlampir)
      guard jadi.penandatangan.orang == pelaku.orang else {
        throw NaskahError.dijalankanPejabatLain("\(jadi.penandatangan.sebutan), \(jadi.penandatangan.nama),")
      }
      return (jadi, register.id)
    }
  }

  /// Last step: file, number, registry, deliveries and trail become true together. Letters of one register take turns:
  /// they touch the same numbers, and many at once would keep each other from being written.
  private func selesaikan(
    _ id: NaskahDinas.ID, _ jadi: NaskahJadi, _ lampiran: [LampiranTersegel], _ register: RegisterNomor.ID,
    _ segel: DokumenSegel,
    _ berkasBaru: BerkasBaru, _ pelaku: Pelaku
  ) async throws -> HasilTandaTangan {
    let now = now()
    return try await db.write(serialised: Nomor.giliran(register)) { [alamat] tx in
      guard var naskah = try tx.naskah(id), naskah.kode == jadi.kode?.teks else {
        throw NaskahError.versiBerubah
      }
      try naskah.selesaiSegel(pada: now)
      let berkas = try tx.insert(berkasBaru, oleh: pelaku.orang.rawValue, pada: now)
      try tx.run(
        """
        UPDATE naskah
        SET berkas = \(berkas.id), sebutan_penandatangan = \(jadi.penandatangan.sebutan),
            nama_penandatangan = \(jadi.penandatangan.nama), nama_kantor = \(jadi.kantor),
            nama_tercetak = \(try NamaTercetak(jadi, lampiran: lampiran).teks)
        WHERE id = \(id)
        """)
      try tx.update(naskah)
      if let nomor = try tx.nomor(milik: ObjekBernomor("naskah", id)) {
        try tx.pakaiNomor(nomor.id, pada: now)
      }
      try tx.daftarkan(segel, berkas: berkas.id.rawValue)
      try tx.catat(
        "naskah.ditandatangani", "naskah", id, oleh: pelaku,
        sebagai: pelaku.memegang(naskah.konten.penandatangan),
        keterangan: naskah.nomor ?? "", rincian: segel.dokumen.sidik, pada: now)
      if try tx.ditahan(naskah, tx.struktur(pada: Tanggal(now))) {
        try tx.tahan(naskah, pada: now)
        return HasilTandaTangan(nomor: naskah.nomor ?? "", kantor: nil)
      }
      let hasil = try tx.kirim(&naskah, alamat: alamat, pada: now)
      try tx.catat(
        "naskah.dikirim", "naskah", id, oleh: pelaku,
        sebagai: pelaku.memegang(naskah.konten.penandatangan), keterangan: hasil.kalimat, pada: now)
      return HasilTandaTangan(nomor: naskah.nomor ?? "", kantor: hasil.kantor, luar: hasil.luar)
    }
  }

  /// Back to the signer, number kept.
  private func batalkanSegel(_ id: NaskahDinas.ID, _ pelaku: Pelaku) async throws {
    let now = now()
    try await db.write { tx in
      guard var naskah = try tx.naskah(id), naskah.status == .menyegel else { return }
      try naskah.batalSegel(pada: now)
      try tx.update(naskah)
      try tx.catat(
        "naskah.gagal_segel", "naskah", id, oleh: pelaku,
        sebagai: pelaku.memegang(naskah.konten.penandatangan),
        keterangan: "Nomor \(naskah.nomor ?? "") tetap disimpan",
        pada: now)
    }
  }
}

extension AsyncStream where Element == ByteBuffer {
  /// These bytes, as the file store takes them.
  fileprivate init(of bytes: [UInt8]) {
    self.init { stream in
      stream.yield(ByteBuffer(bytes: bytes))
      stream.finish()
    }
  }
}

extension Tx {
  /// The letter as it waits for this person's signature, and in which position he signs.
  fileprivate func siapTandaTangan(
    _ id: NaskahDinas.ID, _ versi: Int, _ pelaku: Pelaku
  ) throws -> (NaskahDinas, PenugasanAktif) {
    let naskah = try naskah(id, for: pelaku)
    guard let penugasan = pelaku.memegang(naskah.konten.penandatangan) else {
      throw NaskahError.bukanWewenang
    }
    guard naskah.versi == versi else { throw NaskahError.versiBerubah }
    guard naskah.status == .siapTandaTangan else {
      throw NaskahError.statusTidakSesuai(naskah.status, untuk: "ditandatangani")
    }
    try periksaSatuRalat(naskah)
    return (naskah, penugasan)
  }

  /// What would otherwise be found only after a number is reserved: that it is complete, that there is a register, and
  /// that it can be delivered to everybody it is addressed to.
  fileprivate func periksaSebelumSegel(_ naskah: NaskahDinas, pada now: Date) throws {
    let hari = Tanggal(now)
    let struktur = try struktur(pada: hari)
    try periksaLengkap(naskah, struktur, untuk: .penandatanganan)
    _ = try register(untuk: naskah, pada: hari)
    _ = try kiriman(untuk: naskah, struktur, pada: now)
  }

  /// The next number, or the one that was reserved for this letter before. That one must be of the register of who signs
  /// now, and of the year of the letter's date.
  fileprivate func pesanNomor(
    _ naskah: NaskahDinas, _ register: RegisterNomor, oleh pelaku: Pelaku, _ struktur: Struktur,
    pada now: Date
  ) throws -> NomorNaskah {
    do {
      return try pesanNomor(
        PermintaanNomor(
          register: register.id, objek: ObjekBernomor("naskah", naskah.id), tanggal: struktur.tanggal,
          isi: KomponenNomor(
            klasifikasi: naskah.konten.klasifikasi, jenis: naskah.konten.jenis,
            sifat: naskah.konten.keamanan.rawValue)),
        oleh: pelaku.orang, pada: now)
    } catch let galat as NomorError {
      switch galat {
      case .objekSudahBernomor(let teks), .nomorTahunLain(let teks, _):
        let kantor = try nomorDipesan(naskah).flatMap { struktur.unit[$0.kantor]?.nama }
        throw NaskahError.nomorTidakCocok(teks, kantor: kantor ?? "kantor yang memesannya")
      default: throw galat
      }
    }
  }

  /// The register that numbers this naskah: that of the office that signs. What Bupati and Wakil Bupati sign is
  /// numbered by the Sekretariat Daerah.
  func register(untuk naskah: NaskahDinas, pada hari: Tanggal) throws -> RegisterNomor {
    guard let penomor = try struktur(pada: hari).penomor(naskah),
      let register = try register(jenis: naskah.konten.jenis, unit: penomor.id, pada: hari)
    else {
      throw NomorError.registerTidakDitemukan
    }
    return register
  }
}

extension Struktur {
  /// The office whose registers number what this official signs; the Setda for the Bupati.
  func penomor(_ naskah: NaskahDinas) -> UnitKerja? {
    let kantor = jabatan[naskah.konten.penandatangan].flatMap { self.kantor(dari: $0.unit) }
    return kantor?.jenis == .bupati ? unit.values.first { $0.jenis == .setda } : kantor
  }
}
