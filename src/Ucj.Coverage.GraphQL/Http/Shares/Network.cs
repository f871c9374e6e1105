using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Ucj.Coverage.GraphQL.Http.Shares;

/// <summary>Where a client comes from: an IPv4 address, or the first 64 bits of an IPv6 one, for whoever has one has all of these.</summary>
/// <param name="Bits">The bits.</param>
/// <param name="IsLong">Whether they are of an IPv6 address.</param>
internal readonly record struct Network(ulong Bits, bool IsLong)
{
    /// <summary>That of an address; <see langword="null"/>, as on a socket of this machine, is one of its own.</summary>
    public static Network Of(IPAddress? address)
    {
        if (address is null) return default;
        Span<byte> bytes = stackalloc byte[16];
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        plain.TryWriteBytes(bytes, out _);
        return plain.AddressFamily == AddressFamily.InterNetworkV6
            ? new Network(BinaryPrimitives.ReadUInt64BigEndian(bytes), IsLong: true)
            : new Network(BinaryPrimitives.ReadUInt32BigEndian(bytes), IsLong: false);
    }
}
