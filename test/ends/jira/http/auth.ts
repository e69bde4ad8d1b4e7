/** Logging in: e-mail and API token on Cloud, a personal access token on Data Center; each refuses the other's way. */
import type { RequestHandler } from 'express'
import { ApiError } from './errors.ts'

export type Deployment = 'cloud' | 'data_center'
export interface Account {
  email: string
  token: string
}

/** 401 unless the header is the account's. */
export function authenticate(deployment: Deployment, { email, token }: Account): RequestHandler {
  const basic = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`
  const wanted = deployment === 'cloud' ? basic : `Bearer ${token}`
  return (request, _response, next) => {
    if (request.header('authorization') !== wanted)
      throw new ApiError(401, ['Client must be authenticated to access this resource.'])
    next()
  }
}
