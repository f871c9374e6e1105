using Ucj.Coverage.GraphQL.Reporting;
using Ucj.Coverage.Regions;
using Ucj.Coverage.Storage.Reading;
using Ucj.Coverage.Workers;

namespace Ucj.Coverage.GraphQL.Tests.Reporting;

public sealed class ExportSubjectTests
{
    [Fact]
    public void Of_EverythingAsked_SaysItInCodesAndMonths()
    {
        var question = new WorkersQuestion
        {
            Within = [RegionCode.Parse("13.11.01"), RegionCode.Parse("13.11.02.2001")],
            Group = "OJEK",
            Segment = EmploymentSegment.Bpu,
            EmployerId = "e1",
            Month = new(2025, 12),
            IsCovered = false,
            Order = WorkerOrder.Village,
            Descending = true,
            First = 20,
            After = "abc",
        };

        ExportSubject.Of(2, question).ShouldBe(
            "workers: 2, within 13.11.01 13.11.02.2001, group OJEK, segment BPU, employer e1, month 2025-12, covered false, "
                + "order VILLAGE descending, first 20, after abc");
    }

    [Fact]
    public void Of_All_SaysTheirOrderAndTheSizeOfThePage() =>
        ExportSubject.Of(0, new WorkersQuestion()).ShouldBe("workers: 0, order ID, first 100");
}
