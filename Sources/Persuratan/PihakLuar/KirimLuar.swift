import Bahasa
import Berkas
import Database
import Foundation
import Naskah
import Organisasi
import Pemberitahuan
import Web

// A letter leaves the regency: by mail with all that belongs to it, or by the sender's own hand.
extension Tx {
  /// One record for every addressee outside, and a mail of his own for each who may get one.
  ///
  /// `alamat`: where this system is reached, without a slash at the end.
  func kirimLuar(
    _ naskah: NaskahDinas, _ struktur: Struktur, alamat: String, pada now: Date
  ) throws -> HitunganLuar {
    let tujuan = try penerima(naskah.konten.tujuan, struktur).map { ($0, Kiriman.Jenis.utama) }
    let tembusan = try penerima(naskah.konten.tembusan, struktur)
      .filter { satu in !tujuan.contains { $0.0 == satu } }.map { ($0, Kiriman.Jenis.tembusan) }
    var hitungan = HitunganLuar()
    for (penerima, jenis) in tujuan + tembusan {
      guard case .luar(let nama, let jalan, let surel) = penerima else { continue }
      let tujuanSurel = AlamatSurel(surel, nama: nama)
      let sendiri = PihakLuar.Sendiri((tujuanSurel, naskah.konten.keamanan.tertutup))
      let pihak = PihakLuar(
        id: key(), naskah: naskah.id, jenis: jenis, nama: nama, alamat: jalan, surel: surel,
        sendiri: sendiri, dikirim: now, hasil: nil, jawaban: "", terkirim: nil, diserahkan: nil,
        diserahkanKepada: "", diserahkanOleh: "")
      guard sendiri == .tidak, let tujuanSurel else {
        try insert(pihak, pesan: nil, kunci: nil)
        hitungan.sendiri += 1
        continue
      }
      let surat = try suratSurel(naskah, pihak, alamat: alamat, pada: now)
      let pesan = try antreSurel(surat.surel, kepada: [tujuanSurel], pada: now)
      try insert(pihak, pesan: pesan, kunci: surat.kunci)
      hitungan.surel += 1
    }
    return hitungan
  }

  private func suratSurel(
    _ naskah: NaskahDinas, _ pihak: PihakLuar, alamat: String, pada now: Date
  ) throws -> (surel: Surel, kunci: KunciLampiran?) {
    guard let surat: Int64 = try value("SELECT berkas FROM naskah WHERE id = \(naskah.id)") else {
      throw NaskahError.belumTersegel
    }
    let (ikut, diambil) = try bagiLampiran(naskah, surat: surat)
    let sampai = Tanggal(now) + (try nilaiKetentuan("tautan_lampiran_hari", bawaan: 30))
    let kunci = diambil.isEmpty ? nil : try KunciLampiran.baru(sampai: (sampai + 1).awal())
    let media = Dictionary(
      try berkas(ikut.map { Berkas.ID(rawValue: $0.berkas) }).map { ($0.id.rawValue, $0.jenis.media) }
    ) { first, _ in first }
    let nomor = naskah.nomor ?? ""
    let isi = [
      "Yth. \(pihak.nama),",
      """
      Bersama ini kami sampaikan \(pihak.jenis == .tembusan ? "tembusan " : "")surat nomor \(nomor) tanggal \
      \(naskah.tanggal?.teks ?? "")\(ikut.isEmpty ? "." : ", dengan \(ikut.count) lampiran pada surel ini.")
      """,
      kunci.map { kunci in
        """
        Lampiran berikut terlalu besar untuk surel. Ambillah paling lambat \(sampai.teks) di alamat yang hanya kami \
        berikan kepada Saudara:
        \(diambil.map { "- \($0.nama) (\($0.ukuran.ukuranBerkas)): \(alamat)\(Rute.lampiranLuar(kunci.teks, $0.berkas))" }.joined(separator: "\n"))
        """
      },
      """
      Surat ditandatangani secara elektronik. Keasliannya dapat diperiksa dengan kode \(naskah.kode ?? "") di \
      \(alamat)/v/\(naskah.kode ?? "")
      """,
    ]
    let surel = Surel(
      judul: "\(naskah.konten.hal) (\(nomor))", isi: isi.compactMap(\.self).joined(separator: "\n\n"),
      lampiran: [LampiranSurel(nama: "surat.pdf", jenis: "application/pdf", rujukan: "berkas:\(surat)")]
        + ikut.map {
          LampiranSurel(
            nama: $0.nama, jenis: media[$0.berkas] ?? "application/octet-stream",
            rujukan: "berkas:\($0.berkas)")
        },
      sebab: .pihakLuar(pihak.id))
    return (surel, kunci)
  }

  /// The attachments that go with the mail, in their order as long as they fit beside the letter, and those that are
  /// to be fetched: mail servers refuse what is too large as a whole.
  private func bagiLampiran(
    _ naskah: NaskahDinas, surat: Int64
  ) throws -> (ikut: [KontenNaskah.Lampiran], diambil: [KontenNaskah.Lampiran]) {
    let batas = Int64(try nilaiKetentuan("surel_lampiran_mb", bawaan: 14)) * 1_000_000
    var terpakai = Int64(try berkas(Berkas.ID(rawValue: surat))?.ukuran ?? 0)
    var (ikut, diambil): ([KontenNaskah.Lampiran], [KontenNaskah.Lampiran]) = ([], [])
    for satu in naskah.konten.lampiran {
      if terpakai + satu.ukuran <= batas {
        terpakai += satu.ukuran
        ikut.append(satu)
      } else {
        diambil.append(satu)
      }
    }
    return (ikut, diambil)
  }

  /// A number the regency has set for its letters; `bawaan` until it is there.
  func nilaiKetentuan(_ kode: String, bawaan: Int) throws -> Int {
    try value("SELECT nilai FROM ketentuan WHERE kode = \(kode)") ?? bawaan
  }
}
