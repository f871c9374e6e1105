using System.Buffers;
using GraphQL;
using GraphQL.Execution;
using Ucj.Coverage.GraphQL.Schema;

namespace Ucj.Coverage.GraphQL.Tests.Schema;

public sealed class AnswerSerializerTests
{
    private readonly AnswerSerializer _serializer = new(new ErrorInfoProvider());

    [Fact]
    public void Write_ClientLeavesInTheMidst_WritesNoMore()
    {
        using var client = new CancellationTokenSource();
        var target = new ArrayBufferWriter<byte>();
        var answer = new ExecutionResult { Executed = true, Extensions = new() { ["rows"] = Rows() } };

        Should.Throw<OperationCanceledException>(() => _serializer.Write(target, answer, client.Token));

        target.WrittenCount.ShouldBeInRange(1, 200_000);

        IEnumerable<string> Rows()
        {
            for (var row = 0; row < 100_000; row++)
            {
                if (row == 1_000) client.Cancel();
                yield return "seratus karakter, kurang lebih, agar banyak potongan yang harus ditulis sebelum jawaban ini selesai";
            }
        }
    }

    [Fact]
    public void Write_SomebodyWaits_IsAsThePackageWrites()
    {
        var target = new ArrayBufferWriter<byte>();
        var answer = new ExecutionResult { Executed = true, Extensions = new() { ["dataVersion"] = "Koto Baru & \"Nagari\"" } };

        _serializer.Write(target, answer, CancellationToken.None);

        System.Text.Encoding.UTF8.GetString(target.WrittenSpan).ShouldBe(_serializer.Serialize(answer));
    }
}
