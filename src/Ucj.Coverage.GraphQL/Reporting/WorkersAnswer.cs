using Ucj.Coverage.Storage.Reading;

namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A page of workers with what was asked, by which the others can be counted.</summary>
internal sealed record WorkersAnswer(WorkersQuestion Question, WorkersPage Page);
