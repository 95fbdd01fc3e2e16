internal import ArgumentParser
internal import Desk

extension Language: ExpressibleByArgument {}
