import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Testing

@testable import Persuratan

/// Random people doing random things with letters: what is refused is refused, and nothing else ever happens.
struct Permainan {
  /// Everything people can do with a letter, as one word each.
  enum Langkah: CaseIterable {
    case buat, simpan, ajukan, tarikKembali, paraf, kembalikanSelangkah, kembalikanKonseptor, tolak,
      ubahSaatParaf
    case tandaTangan, salahSandi, batalkanNomor, cabut, buang, ralat, agenda, baca, tolakSalahAlamat
    case disposisi, teruskan, kerjakan, laporkan, terima, mintaLagi, tolakDisposisi, tarik, selesaikan,
      arsipkan
  }

  let kantor: Kantor
  var dadu: Dadu
  var naskah: [NaskahDinas.ID] = []
  /// How often each step came through.
  var berhasil: [Langkah: Int] = [:]

  private static let orang: [Tokoh] = [
    .konseptorKesehatan, .kasiPromosiKesehatan, .kabidKesehatanMasyarakat, .sekdisKesehatan, .kadisKesehatan,
    .tuKesehatan, .camatGemolong, .sekcamGemolong, .tuGemolong, .kadesBrangkal, .sekda, .sekretarisPribadi,
  ]

  init(_ kantor: Kantor, benih: Int) {
    self.kantor = kantor
    dadu = Dadu(benih)
  }

  /// One step by somebody; one of two is by a person whose turn it may well be.
  mutating func main() async throws {
    let langkah = naskah.isEmpty ? .buat : dadu.pilih(Langkah.allCases)
    let pelaku = kantor[dadu.pilih(Self.orang)]
    do {
      try await lakukan(langkah, pelaku)
      berhasil[langkah, default: 0] += 1
    } catch is any Refusal {
      // A no with a reason is an answer; a fault is none and fails the test.
    }
  }

  private mutating func lakukan(_ langkah: Langkah, _ acak: Pelaku) async throws {
    let persuratan = kantor.persuratan
    switch langkah {
    case .buat: naskah.append(try await persuratan.buatKonsep(konten(), kunci: "", oleh: penyusun()))
    case .ralat:
      naskah.append(
        try await persuratan.buatKonsep(konten(), mengganti: dadu.pilih(naskah), kunci: "", oleh: penyusun()))
    case .agenda, .baca, .tolakSalahAlamat, .disposisi, .selesaikan, .arsipkan: try await urus(langkah, acak)
    case .teruskan, .kerjakan, .laporkan, .terima, .mintaLagi, .tolakDisposisi, .tarik:
      try await tindakLanjuti(langkah, acak)
    default: try await garap(langkah, acak)
    }
  }

  /// Of the draft: mostly by whoever it waits for.
  private mutating func garap(_ langkah: Langkah, _ acak: Pelaku) async throws {
    let persuratan = kantor.persuratan
    let satu = try await kantor.naskah(dadu.pilih(naskah))
    let tepat = Bool.random(using: &dadu)
    let menunggu = try await kantor.menunggu(satu.id).first
    let giliran =
      tepat
      ? try await kantor.pelaku(
        memegang: satu.status == .paraf ? menunggu ?? satu.jabatanKonseptor : satu.konten.penandatangan)
      : acak
    let penulis = tepat ? try await kantor.pelaku(satu.konseptor) : acak
    let versi = dadu.pilih([satu.versi, satu.versi, satu.versi, satu.versi + 1])
    switch langkah {
    case .simpan: try await persuratan.simpanKonsep(satu.id, konten(), versi: versi, oleh: penulis)
    case .ajukan: try await persuratan.ajukan(satu.id, versi: versi, oleh: penulis)
    case .tarikKembali:
      try await persuratan.tarikKembali(satu.id, versi: versi, alasan: "keliru", oleh: penulis)
    case .paraf: try await persuratan.setujui(satu.id, versi: versi, oleh: giliran)
    case .kembalikanSelangkah:
      try await persuratan.kembalikan(satu.id, versi: versi, ke: .selangkah, alasan: "koma", oleh: giliran)
    case .kembalikanKonseptor:
      try await persuratan.kembalikan(satu.id, versi: versi, ke: .konseptor, alasan: "koma", oleh: giliran)
    case .tolak: try await persuratan.tolak(satu.id, versi: versi, alasan: "tidak", oleh: giliran)
    case .ubahSaatParaf: try await persuratan.ubahSaatParaf(satu.id, konten(), versi: versi, oleh: giliran)
    case .tandaTangan, .salahSandi:
      _ = try await persuratan.tandaTangani(
        satu.id, versi: versi, sandi: langkah == .salahSandi ? "salah sekali" : Kantor.sandi, oleh: giliran)
    case .batalkanNomor:
      try await persuratan.batalkanNomor(satu.id, alasan: "uji", oleh: tepat ? kantor[.tuKesehatan] : acak)
    case .cabut: try await persuratan.cabut(satu.id, alasan: "uji", oleh: giliran)
    case .buang: try await persuratan.buangKonsep(satu.id, oleh: penulis)
    default: break
    }
  }

  /// Of a delivery: mostly by the office that has it.
  private mutating func urus(_ langkah: Langkah, _ acak: Pelaku) async throws {
    guard let kiriman = try await kantor.kiriman(dadu.pilih(naskah)).randomElement(using: &dadu) else {
      return
    }
    let persuratan = kantor.persuratan
    let tepat = Bool.random(using: &dadu)
    let camat = try kantor.unit("27.13") == kiriman.kantor
    let pimpinan = tepat ? kantor[camat ? .camatGemolong : .kadesBrangkal] : acak
    let bawahan: Tokoh = camat ? .sekcamGemolong : .sekdesBrangkal
    switch langkah {
    case .agenda: try await persuratan.agendakan(kiriman.id, oleh: pimpinan)
    case .baca: try await persuratan.baca(kiriman.id, oleh: pimpinan)
    case .tolakSalahAlamat:
      try await persuratan.tolakSalahAlamat(kiriman.id, alasan: "bukan kami", oleh: pimpinan)
    case .disposisi:
      try await persuratan.disposisikan(
        kiriman.id,
        dengan: DisposisiIsian(
          perintah: [.init(kepada: try kantor.jabatan(dadu.pilih([bawahan, bawahan, .tuGemolong])))],
          instruksi: ["wakili"]), kunci: "", oleh: pimpinan)
    case .selesaikan: try await persuratan.selesaikan(kiriman.id, catatan: "", oleh: pimpinan)
    default: try await persuratan.arsipkan(kiriman.id, oleh: pimpinan)
    }
  }

  /// Of a disposition: mostly by who got it or gave it.
  private mutating func tindakLanjuti(_ langkah: Langkah, _ acak: Pelaku) async throws {
    let semua: [Disposisi.ID] = try await kantor.db.read {
      try $0.values("SELECT id FROM disposisi ORDER BY id")
    }
    guard let id = semua.randomElement(using: &dadu) else { return }
    let satu = try await kantor.disposisi(id)
    let persuratan = kantor.persuratan
    let tepat = Bool.random(using: &dadu)
    let penerima = tepat ? try await kantor.pelaku(memegang: satu.kepada) : acak
    let pemberi = tepat ? try await kantor.pelaku(memegang: satu.dari) : acak
    switch langkah {
    case .teruskan:
      try await persuratan.disposisikan(
        satu.kiriman, induk: id,
        dengan: DisposisiIsian(
          perintah: [.init(kepada: try kantor.jabatan(.tuGemolong))], instruksi: ["wakili"]), kunci: "",
        oleh: penerima)
    case .kerjakan: try await persuratan.catatKemajuan(id, "mulai", oleh: penerima)
    case .laporkan: try await persuratan.laporkan(id, "sudah", oleh: penerima)
    case .terima: try await persuratan.terimaLaporan(id, oleh: pemberi)
    case .mintaLagi: try await persuratan.mintaLagi(id, catatan: "kurang", oleh: pemberi)
    case .tolakDisposisi: try await persuratan.tolakDisposisi(id, alasan: "sibuk", oleh: penerima)
    default: try await persuratan.tarik(id, oleh: pemberi)
    }
  }

  private mutating func penyusun() -> Pelaku { kantor[dadu.pilih([.konseptorKesehatan, .kadisKesehatan])] }

  private mutating func konten() throws -> KontenNaskah {
    try kantor.konten(
      ke: dadu.pilih([["27.13"], ["27.13", "27.13.2004"], ["27.13.2004"]]),
      tembusan: dadu.pilih([[], ["27.13.2004"]]), keamanan: dadu.pilih([.biasa, .biasa, .rahasia]),
      hal: "Hal \(Int.random(in: 0...999, using: &dadu))")
  }
}
