import Bahasa
import Cetak
import Database
import Foundation
import LogPublik
import Naskah
import Organisasi
import Web

extension Perizinan {
  func naskahTandaTerima(_ berkas: BerkasPermohonan) async throws -> [UInt8] {
    let (teks, satu) = (TeksPerizinan(kode: berkas.permohonan.bahasa), berkas.permohonan)
    return try await cetak { identitas, kop in
      NaskahTandaTerima(
        teks: teks, kode: satu.kode, perihal: teks[berkas.layanan.nama], pokok: [],
        bagian: [bagian(berkas, teks)], identitas: identitas, kop: try kop(satu),
        tautan: alamat + RutePerizinan.akuarium(satu.kode, teks.bahasa))
    }
  }

  /// One receipt of all of them, under the letterhead of the first one's office.
  func naskahTandaTerima(_ paket: PaketTerkirim) async throws -> [UInt8] {
    let teks = TeksPerizinan(kode: paket.paket.bahasa)
    guard let pertama = paket.anggota.first else { throw PermohonanError.tidakAda }
    let nama = teks.peristiwa(paket.paket.peristiwa)
    return try await cetak { identitas, kop in
      NaskahTandaTerima(
        teks: teks, kode: paket.paket.kode, perihal: teks.paket(nama),
        pokok: [
          (teks.kodePaket, paket.paket.kode), (teks.perihalPaket, nama),
          (teks.semuaDijanjikan, teks.saat(paket.terakhir)),
        ], bagian: paket.anggota.map { bagian($0, teks) }, identitas: identitas,
        kop: try kop(pertama.permohonan),
        tautan: alamat + RutePaket.akuarium(paket.paket.kode, teks.bahasa))
    }
  }

  private func bagian(_ berkas: BerkasPermohonan, _ teks: TeksPerizinan) -> NaskahTandaTerima.Bagian {
    let satu = berkas.permohonan
    return NaskahTandaTerima.Bagian(
      pokok: [
        (teks.kodeUmum, satu.kode), (teks.layanan, teks[berkas.layanan.nama]),
        (teks.diprosesOleh, berkas.kantor),
        (teks.diterima, teks.saat(satu.diterima)), (teks.dijanjikan, teks.saat(satu.tenggat)),
      ] + berkas.menyusul.map { (teks.menyusulSingkat, $0.kalimat(teks)) },
      dokumen: berkas.layanan.syarat.filter { berkas.dokumen.map(\.syarat).contains($0.kode) }
        .map { teks[$0.nama] },
      bukti: berkas.diterimaLog.map { ($0, alamat + RuteLog.halaman($0.kode, teks.bahasa)) })
  }

  private func cetak(
    _ susun:
      @escaping @Sendable (IdentitasDaerah, (Permohonan) throws -> KopNaskah) throws -> NaskahTandaTerima
  ) async throws -> [UInt8] {
    let hari = Tanggal(now())
    let naskah = try await db.read { tx in
      let (identitas, struktur) = (try tx.identitasDaerah(pada: hari), try tx.struktur(pada: hari))
      return try susun(identitas) { try tx.kopNaskah(.kantor($0.kantor), struktur, identitas) }
    }
    return try await mesin.pratinjau { naskah.dokumen(dibuat: $0.dibuat) }
  }
}
