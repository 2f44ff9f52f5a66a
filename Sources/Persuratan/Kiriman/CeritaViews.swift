import Bahasa
import Foundation
import Jejak
import Web

/// The trail of a record as its story, with how long each step lay before the next.
func cerita(_ catatan: [Catatan]) -> HTML {
  guard !catatan.isEmpty else { return .empty }
  let langkah = catatan.enumerated()
    .map { indeks, baris in
      let sebelum = indeks > 0 ? catatan[indeks - 1].waktu : nil
      return StoryStep(
        kalimat(baris.peristiwa), who: baris.nama, position: baris.jabatan.isEmpty ? nil : baris.jabatan,
        time: baris.waktu.teksPendek(), lasted: sebelum.flatMap { lama(dari: $0, sampai: baris.waktu) },
        note: baris.keterangan.isEmpty ? nil : baris.keterangan, state: keadaan(baris.peristiwa))
    }
  return story(langkah)
}

private func lama(dari: Date, sampai: Date) -> String? {
  let detik = sampai.timeIntervalSince(dari)
  return detik < 60 ? nil : "setelah " + Duration.seconds(detik).teks
}

private func keadaan(_ peristiwa: String) -> StoryStep.State {
  peristiwa.hasSuffix(".ditolak") || peristiwa.hasSuffix(".dikembalikan") || peristiwa.hasSuffix(".dicabut")
    ? .refused : .done
}

/// What happened, as an officer would say it.
func kalimat(_ peristiwa: String) -> String {
  switch peristiwa {
  case "naskah.dibuat": "Konsep dibuat"
  case "naskah.diajukan": "Diajukan"
  case "naskah.ditarik": "Ditarik kembali oleh penyusun"
  case "naskah.diparaf": "Diparaf"
  case "naskah.diubah_saat_paraf": "Diubah saat paraf; paraf diulang"
  case "naskah.dikembalikan": "Dikembalikan"
  case "naskah.ditolak": "Ditolak"
  case "naskah.nomor_dipesan": "Nomor disimpan untuk surat ini"
  case "naskah.ditandatangani": "Ditandatangani dan disegel"
  case "naskah.gagal_segel": "Penyegelan gagal; nomor tetap disimpan"
  case "naskah.dikirim": "Dikirim"
  case "naskah.dicabut": "Dicabut"
  case "naskah.dibuang": "Konsep dibuang"
  case "naskah.dicetak": "Lembar pengantar bagi pihak luar dicetak"
  case "naskah.diserahkan": "Diserahkan kepada pihak luar"
  case "naskah.nomor_dibatalkan": "Nomor dibatalkan"
  case "naskah.teks_lain": "Teks lain disimpan di samping naskah"
  case "naskah.dilihat": "Dibuka"
  case "kiriman.diagendakan": "Dicatat di agenda"
  case "kiriman.dibaca": "Dibaca pimpinan"
  case "kiriman.ditolak": "Dikembalikan karena salah alamat"
  case "kiriman.didisposisikan": "Didisposisikan"
  case "kiriman.diserahkan": "Diserahkan kepada kantor tujuan"
  case "kiriman.selesai": "Selesai"
  case "kiriman.tenggat_mundur": "Tenggat dimundurkan"
  case "kiriman.diarsipkan": "Disimpan di arsip"
  case "kiriman.dilihat": "Dibuka"
  case "kiriman.dicetak": "Lembar pengantar dicetak"
  case "disposisi.dibaca": "Disposisi dibaca"
  case "disposisi.kemajuan": "Kemajuan dicatat"
  case "disposisi.ditolak": "Disposisi ditolak"
  case "disposisi.dilaporkan": "Hasil dilaporkan"
  case "disposisi.selesai": "Laporan diterima"
  case "disposisi.dikembalikan": "Laporan diminta dilengkapi"
  case "disposisi.ditarik": "Disposisi ditarik"
  default: KamusPeristiwa.persuratan.pokok(peristiwa)
  }
}
