import Bahasa
import Cetak
import Database
import Foundation
import LogPublik
import Naskah
import Organisasi
import Web

/// Everything that stands on the paper, finished: what is drawn and sealed.
struct NaskahIzin: Sendable {
  let layanan: Layanan
  let identitas: IdentitasDaerah
  let kop: KopNaskah
  let kantor: String
  let penandatangan: Penandatangan
  let tempat: String
  let nomor: String?
  let tanggal: Tanggal
  let sampai: Tanggal?
  /// The decision, with everything filled in.
  let isi: [String]
  /// What anybody may read of the form, in words.
  let rincian: [(label: String, nilai: String)]
  /// The permit's code in the public view: where every step that led to it can be seen.
  let kode: String
  /// Where the step before the signature stands in the public log, and where its proof is had; nil before it has a number.
  let bukti: (tempat: TempatLog, tautan: String)?

  func dokumen(_ rupa: RupaSegel) -> Dokumen {
    let keluaran = layanan.dokumen
    let dasar = layanan.dasar.map { "\($0.nama)\($0.tentang.isEmpty ? "" : " tentang \($0.tentang)")" }
    var blok: [BlokIsi] = []
    if !dasar.isEmpty {
      blok.append(.paragraf([TeksIsi("Berdasarkan \(dasar.joined(separator: "; ")), dengan ini:")]))
    }
    blok += isi.map { .paragraf([TeksIsi($0)]) }
    blok.append(.isian(rincian.map { IsianIsi($0.label, [TeksIsi($0.nilai)]) }))
    let masa = sampai.map { "Izin ini berlaku sampai dengan \($0.teks)." }
    blok += [masa, "Jalannya permohonan ini dapat dilihat siapa saja dengan kode \(kode)."].compactMap(\.self)
      .map { .paragraf([TeksIsi($0)]) }
    if let bukti {
      let teks = TeksPerizinan(.id)
      blok.append(
        .isian([
          IsianIsi(teks.buktiLog, [TeksIsi(teks.tempat(bukti.tempat))]),
          IsianIsi("", [TeksIsi(bukti.tautan)]),
        ]))
    }
    return NaskahJudul(
      gaya: identitas.gaya,
      metadata: MetadataDokumen(
        judul: keluaran?.nama.id ?? layanan.nama.id, penulis: penandatangan.sebutan, perihal: nomor ?? "",
        dibuat: rupa.dibuat), tahap: rupa.tahap, kop: kop,
      judul: [keluaran?.judul ?? layanan.nama.id.uppercased()],
      penomoran: nomor.map(NaskahJudul.Penomoran.nomor) ?? .belum, bagian: [.isi(IsiNaskah(blok))],
      tandaTangan: [
        BlokTandaTangan(
          penetapan: ["\(tempat), \(tanggal.teks)"], jabatan: penandatangan.baris, nama: penandatangan.nama,
          pangkat: penandatangan.pangkat.isEmpty ? nil : penandatangan.pangkat,
          nip: penandatangan.nip.isEmpty ? nil : penandatangan.nip, cara: rupa.cara)
      ], segel: rupa.kaki
    )
    .dokumen()
  }
}

extension Tx {
  /// The paper of an application as it would be today. `alamat`: the public address of this installation.
  /// - Throws: `PermohonanError`, `KewenanganError` when nobody may sign it.
  func naskahIzin(
    _ satu: PermohonanTerbuka, nomor: String?, pada hari: Tanggal, _ alamat: String
  ) throws -> NaskahIzin {
    let layanan = satu.layanan
    let unit = try satu.struktur.unit(.penandatangan, "", satu.permohonan)
    guard let jenis = try jenisNaskah("SD"), let kepala = satu.struktur.kepala(dari: unit) else {
      throw PermohonanError.tanpaPetugas("penanda tangan")
    }
    let identitas = try identitasDaerah(pada: hari)
    let penandatangan = try kewenangan(satu.struktur)
      .penandatangan(
        kepala.id, bentuk: .sendiri, jenis: jenis, klasifikasi: layanan.dokumen?.klasifikasi ?? "503")
    let sebutan = satu.isian.sebutan(layanan)
    let publik = layanan.isian.filter { $0.penglihat == .publik }
    return NaskahIzin(
      layanan: layanan, identitas: identitas, kop: try kopNaskah(penandatangan.kop, satu.struktur, identitas),
      kantor: satu.struktur.unit[unit]?.nama ?? "", penandatangan: penandatangan, tempat: identitas.ibuKota,
      nomor: nomor, tanggal: hari, sampai: layanan.dokumen?.masa?.sampai(hari),
      isi: layanan.isiDokumen(sebutan),
      rincian: publik.compactMap { isian in sebutan[isian.kode].map { (isian.nama.id, $0) } },
      kode: satu.permohonan.kode,
      bukti: try langkahTercatat(satu.permohonan.id).map { ($0, alamat + RuteLog.halaman($0.kode)) })
  }
}

extension Layanan {
  /// The decision with everything filled in. A line that names what was not asked of this applicant is not for him.
  func isiDokumen(_ sebutan: [String: String]) -> [String] {
    let takDitanya = isian.filter { $0.bila != nil && sebutan[$0.kode] == nil }.map { "{\($0.kode)}" }
    return (dokumen?.isi ?? [])
      .filter { baris in !takDitanya.contains { baris.contains($0) } }
      .map { terisi($0, sebutan) }
  }
}

/// `Memberikan izin kepada {nama}` with the name in it.
private func terisi(_ teks: String, _ nilai: [String: String]) -> String {
  nilai.reduce(teks) { $0.replacing("{\($1.key)}", with: $1.value) }
    .replacing(/\{[a-z0-9_]+\}/, with: "–")
}
