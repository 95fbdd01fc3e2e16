package import Cells
internal import World

extension Model {
  /// Draws everything over the whole area of a surface of the desk's size.
  package func draw(on surface: inout Surface) {
    let layout = layout
    guard layout.shape != .tiny else { return drawTooSmall(on: &surface) }
    surface.within(layout.header) { HeaderBar(model: self).draw(on: &$0) }
    for pane in layout.panes {
      guard let rect = layout.rect(of: pane) else { continue }
      surface.within(rect) { draw(pane, on: &$0) }
    }
    surface.within(layout.tide) { TideBar(model: self).draw(on: &$0) }
    surface.within(layout.keys) { KeyBar(model: self).draw(on: &$0) }
    drawOverlay(on: &surface)
    if isWelcoming { surface.within(layout.body) { Welcome(model: self).draw(on: &$0) } }
  }

  private func drawTooSmall(on surface: inout Surface) {
    let text = say(
      Phrase(
        zh: "窗口太小：至少 60 列 16 行。q 退出",
        en: "The window is too small: 60 columns and 16 rows at least. q leaves."))
    surface.put(text, x: 0, y: max(0, surface.height / 2), Style(.notice))
  }

  private func draw(_ pane: Pane, on surface: inout Surface) {
    let isFocused = pane == focus && overlay == nil
    switch (screen, pane) {
    case (.accounts, .list): AccountList(model: self, isFocused: isFocused).draw(on: &surface)
    case (.accounts, .side): WhyPane(model: lagging, isFocused: isFocused).draw(on: &surface)
    case (.accounts, .detail):
      AccountPane(model: lagging, isFocused: isFocused).draw(on: &surface)
    case (.notices, .side), (.cases, .side):
      AccountPane(model: self, isFocused: isFocused).draw(on: &surface)
    case (.notices, .list): InboxPane(model: self, isFocused: isFocused).draw(on: &surface)
    case (.notices, .detail): LetterPane(model: self, isFocused: isFocused).draw(on: &surface)
    case (.cases, .list): QueuePane(model: self, isFocused: isFocused).draw(on: &surface)
    case (.cases, .detail): MatterPane(model: self, isFocused: isFocused).draw(on: &surface)
    }
  }

  /// The desk as the panes beside the list show it: while the next account is on its way they stay
  /// with the one before, under its own name, instead of flickering empty.
  private var lagging: Model {
    guard let dossier, let subject, dossier.account != subject else { return self }
    var model = self
    model.pinned = dossier.account
    return model
  }

  private func drawOverlay(on surface: inout Surface) {
    let body = layout.body
    switch overlay {
    case .help(let top), .messages(let top), .why(let top), .letter(let top):
      surface.within(body) { TextOverlay(model: self, top: top).draw(on: &$0) }
    case .palette(let palette):
      surface.within(body) { CommandPaletteBox(model: self, palette: palette).draw(on: &$0) }
    case .choice(let choice):
      surface.within(body) { ChoiceBox(model: self, choice: choice).draw(on: &$0) }
    case .confirmation(let confirmation):
      surface.within(body) { ConfirmationBox(model: self, confirmation).draw(on: &$0) }
    case .prompt, nil: break
    }
  }
}
