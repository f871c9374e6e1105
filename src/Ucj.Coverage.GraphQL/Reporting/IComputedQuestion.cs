namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>A question whose answer is computed from the workers anew, and not read from a cube that is there.</summary>
internal interface IComputedQuestion
{
    /// <summary>How many times all workers are gone through, 1 or more: what it is priced by.</summary>
    int Runs { get; }
}
