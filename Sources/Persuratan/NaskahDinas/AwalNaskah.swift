import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Web

/// With what a new letter begins: a kind, the letter it answers, or the one it corrects.
struct AwalNaskah: Decodable, Sendable {
  var jenis = ""
  var balas = ""
  var ralat = ""
  /// An addressee as in the form field: `u:12`.
  var tujuan = ""

  func form(_ pelaku: Pelaku, pada now: Date, _ tx: Tx) throws -> NaskahForm {
    var form = NaskahForm()
    if let asal = NaskahDinas.ID(ralat) {
      form = NaskahForm(try tx.naskah(asal, for: pelaku))
      form.versi = 1
      form.ralat = ralat
    } else if let id = Kiriman.ID(balas) {
      let kiriman = try tx.kiriman(id, for: pelaku)
      if let surat = try tx.naskah(kiriman.naskah), try tx.bolehMembuka(kiriman, surat, pelaku) {
        form.hal = "Jawaban atas \(surat.konten.hal)"
        let struktur = try tx.struktur(pada: Tanggal(now))
        form.tujuan = [
          struktur.alamatBalasan(surat, dari: try tx.dariDalam(jenis) ? pelaku.kantor : []).isian
        ]
        form.klasifikasi = surat.konten.klasifikasi
        form.keamanan = surat.konten.keamanan.rawValue
        form.isi =
          "Menunjuk surat nomor \(surat.nomor ?? "") tanggal \(surat.tanggal?.teks ?? ""), dengan hormat kami sampaikan:\n\n"
      }
      form.balas = balas
    }
    form.jenis = jenis
    if Tujuan(isian: tujuan) != nil { form.tujuan = [tujuan] }
    if pelaku.mejaPenyusun.count > 1 {
      let kantor = try kantorTerkait(pelaku, tx)
      let meja = pelaku.mejaPenyusun.first { $0.penugasan.kantor == kantor } ?? pelaku.mejaPenyusun.first
      form.sebagai = meja?.penugasan.jabatan.description ?? ""
    }
    let pilihan = try PilihanNaskah.muat(form, pelaku, pada: now, tx)
    if form.penandatangan.isEmpty {
      let sendiri = pilihan.penandatangan.first {
        $0.value.hasSuffix("/\(BentukKewenangan.sendiri.rawValue)")
      }
      form.penandatangan = (sendiri ?? pilihan.penandatangan.first)?.value ?? ""
    }
    return form
  }

  /// The office whose letter is corrected or answered.
  private func kantorTerkait(_ pelaku: Pelaku, _ tx: Tx) throws -> UnitKerja.ID? {
    if let asal = NaskahDinas.ID(ralat) { return try tx.naskah(asal, for: pelaku).kantor }
    return try Kiriman.ID(balas).map { try tx.kiriman($0, for: pelaku).kantor }
  }
}

extension Struktur {
  /// To whom an answer goes: who signed the letter, or in whose name he did. Into an office only from `kantor`, its own.
  fileprivate func alamatBalasan(_ surat: NaskahDinas, dari kantor: [UnitKerja.ID]) -> Tujuan {
    guard let jabatan = self.jabatan[atasNama(surat)] else { return .unit(surat.kantor, up: "") }
    let dituju = penerus(sekretariat(dari: jabatan) ?? jabatan.unit)
    let induk = self.kantor(dari: dituju)?.id ?? dituju
    let wakil = jabatan.jenis == .wakil || jabatan.jenis == .sekretaris && dituju == jabatan.unit
    guard dituju != induk, unit[dituju]?.jenis.disuratiSendiri != true, !kantor.contains(induk) else {
      return .unit(dituju, up: wakil ? jabatan.nama : "")
    }
    return .unit(induk, up: "")
  }

  /// The position whose letter it is: of one signed a.n. that which gave the mandate, of one signed u.b. that above it.
  private func atasNama(_ surat: NaskahDinas) -> Jabatan.ID {
    let penandatangan = surat.konten.penandatangan
    func pemberi(_ bentuk: Mandat.Bentuk, kepada: Jabatan.ID) -> Jabatan.ID? {
      mandat.first { $0.bentuk == bentuk && $0.penerima == kepada }?.pemberi
    }
    return switch surat.konten.bentuk {
    case .sendiri: penandatangan
    case .atasNama: pemberi(.an, kepada: penandatangan) ?? penandatangan
    case .untukBeliau:
      pemberi(.ub, kepada: penandatangan).map { pemberi(.an, kepada: $0) ?? $0 } ?? penandatangan
    }
  }
}
