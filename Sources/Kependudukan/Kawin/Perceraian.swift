/// A divorce as it is written down.
package struct Perceraian: Sendable {
  package var satu: Mempelai
  package var dua: Mempelai?
  package var tercatat: Tercatat
  package var pindah: PindahSerta

  package init(
    _ satu: Mempelai, dengan dua: Mempelai?, tercatat: Tercatat = .tercatat,
    pindah: PindahSerta = PindahSerta()
  ) {
    self.satu = satu
    self.dua = dua
    self.tercatat = tercatat
    self.pindah = pindah
  }
}
