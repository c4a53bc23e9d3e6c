import NIOCore
import NIOHTTP1

/// The end of a connection where requests are still as they came: refuses what `Framing` refuses, reads nothing after
/// it, and gives the answers that the server below the site makes by itself the site's security headers.
final class Wire: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// Long enough for the answer to arrive before whoever still sends is cut off (RFC 9112, 9.6).
    private static let farewell = TimeAmount.seconds(5)

    private let headers: SecurityHeaders
    /// What is answered to what could not be read.
    private var refusal: HTTPResponseStatus?
    private var isRefusing = false

    init(_ headers: SecurityHeaders) {
        self.headers = headers
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard refusal == nil else { return }
        if case .head(let head) = unwrapInboundIn(data), let status = Framing.refusal(of: head) {
            refusal = status
            // In its turn: answers to earlier requests go out first.
            context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
            return
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if refusal == nil, let fault = error as? HTTPParserError {
            refusal = fault == .headerOverflow ? .requestHeaderFieldsTooLarge : .badRequest
        }
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where !headers.areOn(head.headers):
            // Every answer of the site has them: this one says that no request could be read.
            isRefusing = true
            head.status = refusal ?? head.status
            headers.add(to: &head.headers)
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .end where isRefusing:
            context.write(data, promise: promise)
            let channel = context.channel
            context.eventLoop.scheduleTask(in: Self.farewell) { channel.close(promise: nil) }
        default:
            context.write(data, promise: promise)
        }
    }
}

/// Puts a `Wire` behind the parser of each connection: the server takes further handlers only behind the place where it
/// has already translated requests, and has lost a second `Host` and the version on the way.
final class WireFitter: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let headers: SecurityHeaders

    init(_ headers: SecurityHeaders) {
        self.headers = headers
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        do {
            let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(Wire(headers), position: .after(parser))
        } catch {
            // Never a connection without it.
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
    }
}
