internal import ArgumentParser
internal import Desk

extension Column: ExpressibleByArgument {}
