import Bahasa
import Cetak
import Database
import Foundation
import Naskah
import Organisasi
import Web

/// The SKRD as it is printed: what is to be paid, every step that led to it, by which law, and how to pay.
struct NaskahSkrd: Sendable {
  let skrd: Skrd
  let tagihan: Tagihan?
  let layanan: String
  let kode: String
  let identitas: IdentitasDaerah
  let kop: KopNaskah
  /// Where anybody follows the application.
  let tautan: String

  func dokumen(dibuat: Date) -> Dokumen {
    var dokumen = NaskahJudul(
      gaya: identitas.gaya,
      metadata: MetadataDokumen(
        judul: "Surat Ketetapan Retribusi Daerah \(kode)", penulis: identitas.pemerintah, perihal: layanan,
        dibuat: dibuat), tahap: .jadi, kop: kop, judul: ["SURAT KETETAPAN RETRIBUSI DAERAH"],
      penomoran: .tanpa, bagian: [.isi(IsiNaskah([.isian(pokok), langkah, .isian(cara), penutup]))],
      tandaTangan: []
    )
    .dokumen()
    if let qris = tagihan?.qris, tagihan?.bayar == nil {
      dokumen.blok += [.jarak(6), .teks("QRIS", rata: .tengah), .qr(KodeQR(qris, ukuran: 42, rata: .tengah))]
    }
    dokumen.kaki = KakiHalaman(
      baris: [Paragraf([Potongan("Ikuti permohonan ini di \(tautan)")], ukuran: 7.5, spasi: 1.1)], qr: tautan)
    return dokumen
  }

  private var pokok: [IsianIsi] {
    [
      ("Layanan", layanan), ("Kode permohonan", kode), ("Ditetapkan", skrd.ditetapkan.teksLengkap()),
      ("Dasar hukum", skrd.dasar),
    ]
    .map { IsianIsi($0.0, [TeksIsi($0.1)]) }
  }

  private var langkah: BlokIsi {
    .tabel(
      TabelIsi(
        lajur: [1, 12], kepala: [[TeksIsi("No.")], [TeksIsi("Perhitungan")]],
        baris: skrd.rincian.enumerated().map { [[TeksIsi("\($0 + 1)")], [TeksIsi($1)]] }
          + [[[TeksIsi("")], [TeksIsi("Jumlah yang harus dibayar: \(skrd.jumlah.rupiah)", .tebal)]]]))
  }

  private var cara: [IsianIsi] {
    var baris = [IsianIsi("Terbilang", [TeksIsi(skrd.jumlah.terbilangRupiah, .miring)])]
    if let tagihan {
      baris.append(IsianIsi("Nomor bayar (VA)", [TeksIsi(NomorBayar.tercetak(tagihan.va), .tebal)]))
      baris.append(IsianIsi("Paling lambat", [TeksIsi(tagihan.jatuhTempo.teksLengkap)]))
    }
    let lunas = tagihan?.bayar
      .map {
        "Lunas \($0.waktu.teksLengkap()), \($0.kanal.nama), rujukan \($0.rujukan)"
      }
    baris.append(IsianIsi("Keadaan", [TeksIsi(lunas ?? (skrd.lunas == nil ? "Belum dibayar" : "Lunas"))]))
    return baris
  }

  private var penutup: BlokIsi {
    .paragraf([
      TeksIsi(
        "Bayarlah tepat sejumlah itu. Retribusi hanya dibayar lewat bank; tidak ada petugas yang menerima uang tunai."
      )
    ])
  }
}

extension Perizinan {
  /// - Throws: `PermohonanError.tidakAda` while nothing was assessed.
  func naskahSkrd(_ id: Permohonan.ID) async throws -> [UInt8] {
    let waktu = now()
    let naskah = try await db.read { [self] tx in
      let satu = try terbuka(id, tx, pada: waktu)
      guard let skrd = try tx.skrd(id) else { throw PermohonanError.tidakAda }
      let identitas = try tx.identitasDaerah(pada: Tanggal(waktu))
      return NaskahSkrd(
        skrd: skrd, tagihan: try tx.tagihan(skrd.id), layanan: satu.layanan.nama.id,
        kode: satu.permohonan.kode,
        identitas: identitas,
        kop: try tx.kopNaskah(.kantor(satu.permohonan.kantor), satu.struktur, identitas),
        tautan: alamat + RutePerizinan.akuarium(satu.permohonan.kode, .id))
    }
    return try await mesin.pratinjau { naskah.dokumen(dibuat: $0.dibuat) }
  }
}
